import type { AttemptRecord } from './attempt-record.ts';

/** Everything that was read about one course. */
export interface CourseData {
  /** As the files call it; empty when they do not say. */
  readonly title: string;
  /** Whether it is the course that the page was built with. */
  readonly isKnown: boolean;
  /** One for each attempt, and for each learner who has not begun. */
  readonly records: readonly AttemptRecord[];
}
