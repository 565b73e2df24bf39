import type { Mark } from '../model/slug.ts';

/** What the LMS is told about completion and success, in one word; adapters translate it. */
export type Verdict = 'incomplete' | 'completed' | 'passed' | 'failed';

/** A section of the agenda as a learning objective of the LMS. */
export interface ObjectiveReport {
  /** Position in the LMS's list: the section's ledger number. */
  readonly slot: number;
  readonly id: string;
  /** 0–100; null before its assessment was finished. */
  readonly score: number | null;
  readonly verdict: Verdict | 'not-attempted';
}

/** All that the LMS must hold about the learner at one moment. */
export interface Snapshot {
  /** Readable place, at most 255 ASCII characters: `lesson/por-que-nacio`. */
  readonly location: string;
  /** Resume data (see `resume.ts`). */
  readonly resume: string;
  readonly verdict: Verdict;
  /** 0–100 with at most two decimals; null while nothing was assessed. */
  readonly score: number | null;
  /** Share of lessons and assessments done, 0 to 1. */
  readonly progress: number;
  /** Length of this session so far. */
  readonly seconds: number;
  readonly objectives: readonly ObjectiveReport[];
}

/** What a learner answered, or the right answer, without any standard's punctuation. */
export type ResponseValue =
  | { readonly type: 'choice'; readonly ids: readonly Mark[] }
  | { readonly type: 'true-false'; readonly value: boolean }
  | { readonly type: 'matching'; readonly pairs: readonly (readonly [Mark, Mark])[] }
  | { readonly type: 'sequencing'; readonly ids: readonly Mark[] }
  | { readonly type: 'fill-in'; readonly text: string }
  /** An opinion: it has no right answer, and its result is neutral. */
  | { readonly type: 'likert'; readonly id: Mark }
  | { readonly type: 'numeric'; readonly value: number; readonly tolerance: number };

export type InteractionType = ResponseValue['type'];

/** A question's place in the LMS: the same slot for every learner, whatever was drawn. */
export interface Slot {
  readonly slot: number;
  /** Readable ASCII id without blanks: `s2-21_regulador-ordena`. */
  readonly id: string;
  readonly type: InteractionType;
}

/** One answered question, to be reported to the LMS. */
export interface Interaction extends Slot {
  /** Id of the objective (section) that it belongs to. */
  readonly objective: string;
  readonly response: ResponseValue;
  /** Right answers; several where several are accepted. */
  readonly correct: readonly ResponseValue[];
  /** Share of the points earned, 0 to 1. */
  readonly score: number;
  readonly weight: number;
  /** When it was answered, in milliseconds since 1970. */
  readonly at: number;
  /** How long the question was on the screen. */
  readonly latencySeconds: number;
  /** The question in plain words, at most 250 characters. */
  readonly description: string;
}

/** What the launch says about learner and session. */
export interface Launch {
  /** `normal` is tracked; in `review` and `browse` nothing may be written. */
  readonly mode: 'normal' | 'review' | 'browse';
  /** By which the LMS tells learners apart; never shown. */
  readonly learnerId: string;
  readonly learnerName: string;
  /** Language that the learner prefers, as the LMS writes its tag (`pt-BR`, `pt_br`); empty when unknown. */
  readonly language: string;
  /** What was last saved as `Snapshot.resume`; empty at the first launch. */
  readonly resume: string;
  readonly location: string;
  /** What the record already holds: saves never lower it. */
  readonly verdict: Verdict | 'not-attempted';
  readonly score: number | null;
  /** Whether the LMS did not take what is written at every opening: the first save has to make up for it. */
  readonly isBehind: boolean;
}

/** Where progress is kept. Implementations live in `src/tracking`, one per standard. */
export interface TrackingPort {
  /**
   * Called once, before anything else. `slots` declares every question of the course in slot order.
   * @throws TrackingError when nobody is there to track
   */
  open(slots: readonly Slot[]): Promise<Launch>;
  /**
   * Called whenever the learner's state changed, and again with the same interactions until it succeeds.
   * Writes before its first await: a closing page does not wait.
   * @throws TrackingError when the record was not saved
   */
  save(snapshot: Snapshot, interactions: readonly Interaction[]): Promise<void>;
  /** Called when somebody else has written to the same record meanwhile: nothing told before counts as held. */
  distrust(): void;
  /**
   * Called at most once, when the learner leaves; nothing is called after it. Never waits: the page may be closing.
   * @throws TrackingError when the session could not be ended properly
   */
  close(seconds: number): void;
}

/** An LMS refused or failed: which call, its error code and the LMS's own words. */
export class TrackingError extends Error {
  override readonly name = 'TrackingError';
  readonly operation: string;
  readonly code: string;

  constructor(operation: string, code: string, text: string) {
    super(`${operation} failed with error ${code}: ${text || 'the LMS gave no reason'}`);
    this.operation = operation;
    this.code = code;
  }
}
