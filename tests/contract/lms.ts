import type { TrackingPort } from '../../src/core/tracking-port.ts';

/** The standards that an adapter exists for; `web` is the browser's own storage. */
export type Standard = 'scorm12' | 'scorm2004' | 'web';

/** One call that the course made, with what it was answered; `threw` when it was answered with an exception. */
export interface Call {
  readonly name: string;
  readonly element: string;
  readonly value: string;
  readonly answer: unknown;
}

/** Comes between the course and its LMS: makes the call or does not, and answers or throws what it likes. */
export type Intercept = (name: string, element: string, call: () => unknown) => unknown;

/** What an LMS of a profile can do: the suite asks no more of it. */
export interface Traits {
  readonly standard: Standard;
  /** Keeps status, score and location, and knows sessions and modes: everything but the browser's storage. */
  readonly keepsRecord: boolean;
  readonly keepsInteractions: boolean;
  readonly keepsObjectives: boolean;
  /** Refuses, with an error, resume data that are longer; null when it takes whatever the standard allows. */
  readonly refusesResumeOver: number | null;
  /** Cuts resume data to this length without a word. */
  readonly cutsResumeTo: number | null;
}

/** How a launch begins. */
export interface LaunchOptions {
  readonly mode?: 'normal' | 'browse' | 'review';
  /** Elements that the LMS holds from an earlier session. */
  readonly held?: Readonly<Record<string, string>>;
}

/** An LMS with one learner and one attempt, which can be looked into and disturbed. */
export interface TestLms {
  readonly traits: Traits;
  /** Every call since the LMS was made, over all launches. */
  readonly calls: readonly Call[];
  /** What the server keeps now. */
  readonly stored: ReadonlyMap<string, string>;
  /** What the server kept after each commit that reached it. */
  readonly history: readonly ReadonlyMap<string, string>[];
  /** Values and orders that the profile calls wrong, in words; a test of a well-behaved course expects none. */
  readonly complaints: readonly string[];
  /** Forgets the complaints so far: for a test that provokes them. */
  forgive(): void;
  /**
   * Launches the course: a new window, a new API object, the same record.
   * @param intercept sees every call of this launch; without it, every call is made
   */
  connect(intercept?: Intercept): Promise<TrackingPort>;
  /** The next commits reach no server and are answered with an error. */
  failCommits(times: number): void;
  /** Of the next commits the one of this number, counted from 1, fails. */
  failCommit(number: number): void;
  /** While the network is down commits reach no server, and the LMS still answers that all went well. */
  setOnline(online: boolean): void;
  /** The same, but the browser believes that there is a network, and only shows requests that were never answered. */
  setReachable(reachable: boolean): void;
}

/** Makes a fresh LMS of one profile. */
export type MakeLms = (options?: LaunchOptions) => TestLms;

/** A profile under its name. */
export interface Profile {
  readonly name: string;
  readonly make: MakeLms;
}
