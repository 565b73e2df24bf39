import type { KnownCourse } from './known-course.ts';
import type { AttemptRecord } from './reading/attempt-record.ts';
import type { Notice } from './reading/notice.ts';
import type { ReportFile } from './reading/reading-context.ts';
import type { CourseAnalysis } from './statistics/analyse.ts';
import type { AttemptChoice } from './statistics/choose-attempt.ts';

/** What was read, at a glance: the records stay with the worker. */
export interface ReadResult {
  readonly courses: readonly { readonly title: string; readonly isKnown: boolean }[];
  readonly notices: readonly Notice[];
}

/** What the page asks of the worker, and what it answers. */
export interface Tasks {
  /** Comes first, once. */
  readonly begin: { readonly ask: KnownCourse; readonly answer: null };
  /** Reads files; what was read before is forgotten. */
  readonly read: { readonly ask: readonly ReportFile[]; readonly answer: ReadResult };
  readonly analyse: {
    readonly ask: { readonly course: number; readonly choice: AttemptChoice };
    readonly answer: CourseAnalysis | null;
  };
  /** Every attempt of one learner, the first first. */
  readonly learner: {
    readonly ask: { readonly course: number; readonly key: string };
    readonly answer: readonly AttemptRecord[];
  };
}

export type TaskName = keyof Tasks;

/** A task on its way to the worker. */
export type TaskMessage = {
  readonly [Name in TaskName]: { readonly id: number; readonly name: Name; readonly ask: Tasks[Name]['ask'] };
}[TaskName];

/** What the worker tells: how far it is, what came out, or that it failed. */
export type WorkerMessage =
  | { readonly id: number; readonly share: number }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failure: string };
