import type { AuthorWords } from './author/words.ts';

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

/** A place in a file of the content; lines and columns count from 1. */
export interface SourcePlace {
  /** Relative to where the command runs, with forward slashes. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Where a learner meets what stands in a file. */
export interface Spot {
  readonly lang: string;
  readonly view: 'lesson' | 'assessment';
  /** The id of the lesson, or of the section whose assessment it is. */
  readonly id: string;
  /** The index of the block in a lesson; null for its head. */
  readonly block: number | null;
  /** The id of the question in an assessment; null for its rules. */
  readonly question: string | null;
}

/** Something in the content to mend: where, and a sentence that says what and how. */
export interface Fault extends SourcePlace {
  readonly message: string;
  /** Null when it belongs to no page, or nobody can say to which. */
  readonly spot: Spot | null;
}

/** Texts of the course by the names of their parts (`es/mandato`), as JSON. */
export type PartTexts = Readonly<Record<string, string>>;

/** What a server that rebuilds tells open player pages. */
export type News =
  /** Texts that have changed; those of a page that is opened later may be older until a build has caught up. */
  | { readonly kind: 'parts'; readonly parts: PartTexts }
  | { readonly kind: 'style'; readonly css: string }
  /**
   * A build has caught up. `mustReload` says whether it holds more than pages have taken up:
   * then all that was told before is void, and what is newer than the build is told again.
   */
  | { readonly kind: 'rebuilt'; readonly mustReload: boolean }
  /** All that is wrong now; nothing when all was mended. `text` is what belongs to no file. */
  | { readonly kind: 'problems'; readonly faults: readonly Fault[]; readonly text: string };

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
  readonly author: AuthorWords;
}

/** Where the files of the content are, and how an editor opens them. */
export interface AuthorSetup {
  /** An address with `{path}`, `{line}` and `{column}` to fill in. */
  readonly editor: string;
  /** The folder to which the paths of places are relative, as a `file:` address. */
  readonly root: string;
}

/** What the page hands to the player's script. */
export interface PlayerSetup {
  readonly request: LaunchRequest;
  /** Where «Exit» leads. */
  readonly home: string;
  /** What links to the author's files need; null when the server does not rebuild. */
  readonly author: AuthorSetup | null;
  readonly words: PlayerWords;
}
