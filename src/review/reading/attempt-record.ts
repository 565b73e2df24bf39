/** Every word that a report may hold about how far an attempt came. */
export const STATUSES = ['not-attempted', 'browsed', 'incomplete', 'completed', 'passed', 'failed'] as const;
export type Status = (typeof STATUSES)[number];

/** Who made an attempt, as far as the file says. */
export interface LearnerIdentity {
  /** What tells learners apart: e-mail address, else the other columns about them, else the name. */
  readonly key: string;
  readonly name: string;
  readonly email: string;
}

/** One answered or declared question of an attempt (SCORM: `cmi.interactions.n`). Texts that are not told are empty. */
export interface InteractionRecord {
  /** Its row in the LMS; null when the file does not say. */
  readonly slot: number | null;
  readonly id: string;
  readonly response: string;
  /** The right answer as the LMS was told. */
  readonly correct: string;
  /** Share of the points earned, 0 to 1; null when it was not judged, or nothing is said about it. */
  readonly score: number | null;
  /** Time that the answer took; null when it is not told. */
  readonly seconds: number | null;
}

/** What an attempt holds about one objective (SCORM: `cmi.objectives.n`). */
export interface ObjectiveRecord {
  readonly id: string;
  readonly status: Status | null;
  /** 0 to 100; null when there is none. */
  readonly score: number | null;
}

/** What a file says about one attempt of one learner at one course. */
export interface AttemptRecord {
  /** The title of the course as the file has it; empty when it does not say. */
  readonly title: string;
  readonly learner: LearnerIdentity;
  /** From 1; 0 when the learner has not begun. */
  readonly number: number;
  readonly status: Status | null;
  /** 0 to 100; null when there is none. */
  readonly score: number | null;
  /** Time spent in the course; null when the file does not say. */
  readonly seconds: number | null;
  /** Milliseconds since 1970; null when unknown. */
  readonly startedAt: number | null;
  readonly accessedAt: number | null;
  /** The place where the learner was: `lesson/por-que-nacio/3`; empty when unknown. */
  readonly location: string;
  readonly objectives: readonly ObjectiveRecord[];
  readonly interactions: readonly InteractionRecord[];
}
