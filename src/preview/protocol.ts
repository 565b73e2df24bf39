/** The standards that the embedded LMS plays. */
export const PLAYED_STANDARDS = ['scorm12', 'scorm2004'] as const;
export type PlayedStandard = (typeof PLAYED_STANDARDS)[number];

/** Why a course is opened: to learn, to look again at a finished attempt, or to look around without being tracked. */
export const MODES = ['normal', 'review', 'browse'] as const;
export type Mode = (typeof MODES)[number];

/** Elements of the data model under their full names, such as `cmi.core.lesson_status`. */
export type Elements = Readonly<Record<string, string>>;

/** What became of elements: their new values, null for those that are gone. */
export type Changes = Readonly<Record<string, string | null>>;

/** One call of the SCORM API, as the log keeps it. */
export interface Call {
  /** Counts the calls of one session from 0. */
  readonly position: number;
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
  readonly name: string;
  /** Long ones are cut, and end by saying so. */
  readonly arguments: readonly string[];
  /** What the content got back. */
  readonly result: string;
  /** The API's error code after the call; `0` when all is well. */
  readonly error: string;
}

/** What the player asks for when it opens the course. */
export interface LaunchRequest {
  readonly standard: PlayedStandard;
  readonly learner: string;
  readonly mode: Mode;
  /** The attempt to review; the latest when left out. */
  readonly attempt?: number | undefined;
  /** The session that this tab held before: its last data may still be on their way. */
  readonly after?: string | undefined;
}

/** What the player needs to act as the LMS. */
export interface Launch {
  readonly standard: PlayedStandard;
  readonly mode: Mode;
  /** The session to report to; null in browse mode, which leaves no trace. */
  readonly session: string | null;
  /** The number of the attempt; null in browse mode. */
  readonly attempt: number | null;
  readonly learner: { readonly id: string; readonly name: string };
  /** Where the content begins. */
  readonly href: string;
  /** What the attempt holds so far. */
  readonly elements: Elements;
  /** What the package's manifest gives to the data model. */
  readonly fromManifest: Elements;
}

/** What the player tells the server about its session. */
export interface Report {
  /** Counts the reports of one session from 0: changes that arrive after later ones are old. */
  readonly sequence: number;
  readonly changes: Changes;
  readonly calls: readonly Call[];
  /** Whether the content has begun and not ended its communication. */
  readonly isRunning: boolean;
}

/** The server's answer to a report. */
export type Receipt =
  | { readonly result: 'true' }
  | { readonly result: 'false'; readonly reason: 'superseded' | 'unknown' | 'invalid' };

/** What a server that rebuilds tells open player pages. */
export type News = { readonly kind: 'rebuilt' } | { readonly kind: 'problems'; readonly text: string };

/** The words that the player's script shows; the page brings them in the reader's language. */
export interface PlayerWords {
  readonly notLaunched: string;
  readonly superseded: string;
  readonly unsaved: string;
  readonly leaving: string;
  readonly retry: string;
  readonly leaveAnyway: string;
  readonly problems: string;
  readonly noCalls: string;
  readonly error: string;
  readonly attempt: string;
}

/** What the page hands to the player's script. */
export interface PlayerSetup {
  readonly request: LaunchRequest;
  /** Where «Exit» leads. */
  readonly home: string;
  /** Whether the server rebuilds, and tells. */
  readonly isLive: boolean;
  readonly words: PlayerWords;
}
