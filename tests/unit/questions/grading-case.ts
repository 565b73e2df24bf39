import type { ResponseValue } from '../../../src/core/tracking-port.ts';

/** What a grader must make of one response. */
export interface GradingCase {
  /** What the learner did, in a few words. */
  readonly says: string;
  readonly response: string;
  /** Share of the points, as exact as a fraction can be. */
  readonly score: number;
  readonly parts?: Readonly<Record<string, boolean>>;
  /** What is said about the response as a whole. */
  readonly message?: string | null;
  /** What the LMS is told that the learner answered. */
  readonly value?: ResponseValue;
}

/** One question as an author writes it, with the responses that are tried on it. */
export interface GradingCases {
  /** What is special about the question. */
  readonly about: string;
  /** As in a quiz file; the schema reads it. */
  readonly question: object;
  /** Right answers as the LMS is told about them. */
  readonly correct: readonly ResponseValue[];
  readonly cases: readonly GradingCase[];
}
