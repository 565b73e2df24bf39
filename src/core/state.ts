/** How far a lesson has come. A lesson that was never opened has no entry. */
export type LessonStatus = 'opened' | 'done';

/** An answer that was handed in: what the learner gave, in the form of its question kind, and what it earned. */
export interface Answer {
  readonly response: string;
  /** Share of the question's points, 0 to 1. */
  readonly score: number;
}

/** One run through an assessment: the questions drawn, in the order asked, and the answers so far. */
export interface Attempt {
  /** Decides the order of options; questions were drawn with it. */
  readonly seed: number;
  readonly questions: readonly string[];
  readonly answers: Readonly<Record<string, Answer>>;
}

/** What a learner did in one section's assessment. */
export interface AssessmentState {
  /** Best score of the finished attempts, 0 to 100; null before the first is finished. */
  readonly best: number | null;
  /** How many attempts were finished. */
  readonly finished: number;
  /** The attempt under way, or the last finished one. */
  readonly attempt: Attempt | null;
  /** Questions already met in this round of the bank: a retake asks the others first. */
  readonly seen: readonly string[];
}

/** The place to come back to. `position` is the index of a lesson's block. */
export type Bookmark =
  | { readonly view: 'lesson'; readonly id: string; readonly position: number }
  | { readonly view: 'assessment'; readonly id: string };

/** The furthest verdict ever reached: it outlives updates that add lessons or assessments. */
export type Reached = 'none' | 'completed' | 'passed';

/** Everything that a learner's progress consists of; all else follows from it and the course. */
export interface LearnerState {
  readonly reached: Reached;
  readonly bookmark: Bookmark | null;
  /** By lesson id. */
  readonly lessons: Readonly<Record<string, LessonStatus>>;
  /** Activities that were used, by id (`lesson/block`). */
  readonly activities: Readonly<Record<string, true>>;
  /** By section id. */
  readonly assessments: Readonly<Record<string, AssessmentState>>;
}

export const INITIAL_STATE: LearnerState = {
  reached: 'none',
  bookmark: null,
  lessons: {},
  activities: {},
  assessments: {},
};

export const UNTAKEN: AssessmentState = { best: null, finished: 0, attempt: null, seen: [] };

/** Whether every drawn question of the attempt was answered. */
export function isFinished(attempt: Attempt): boolean {
  return attempt.questions.every((id) => attempt.answers[id] !== undefined);
}

/** The attempt that waits for answers, if there is one. */
export function attemptUnderWay(assessment: AssessmentState | undefined): Attempt | null {
  const attempt = assessment?.attempt ?? null;
  return attempt && !isFinished(attempt) ? attempt : null;
}
