import type { ResponseValue } from '../core/tracking-port.ts';
import type { Html } from '../model/rich-text.ts';
import type { Mark } from '../model/slug.ts';

/** What a grader makes of a response. */
export interface Grade {
  /** Share of the points earned, 0 to 1. */
  readonly score: number;
  /** Which parts (options, pairs, items) are right, by their id; empty where the parts do not say it. */
  readonly parts: Readonly<Record<Mark, boolean>>;
  /** What to say about the response as a whole; null when the parts say it. */
  readonly message: Html | null;
  /** Whether nothing may be shown that gives the right answer away; left out: it may. */
  readonly withheld?: boolean;
  /** Whether nothing is right or wrong here; left out: something is. */
  readonly neutral?: boolean;
}

/**
 * A response as state and resume data hold it: a short text whose form belongs to its kind.
 * `b` (single, hotspot, likert) · `a,c` (multiple) · `t` (true-false) · `ab,ba` (matching: left, right) · `b,a,c` (ordering)
 * · `a1,b2` (categorising: item, category; inline-choice: gap, option) · the learner's own words (fill-in, numeric)
 */
export type Response = string;

/** Pure judgement of one kind of question. */
export interface Grader<Body> {
  grade(body: Body, response: Response): Grade;
  /** The response as the LMS is told about it. */
  value(body: Body, response: Response): ResponseValue;
  /** Right answers as the LMS is told about them, the best one first. */
  correct(body: Body): readonly ResponseValue[];
}

/** The marks in a response such as `a,c`; whatever else stands there is left out. */
export function marks(response: Response): Mark[] {
  return response.split(',').filter((part) => /^[a-z0-9]$/.test(part));
}

/** The pairs in a response such as `a1,b2`; whatever else stands there is left out. */
export function markPairs(response: Response): [Mark, Mark][] {
  const pairs = response.split(',').filter((part) => /^[a-z0-9]{2}$/.test(part));
  return pairs.map((part) => [part.charAt(0), part.charAt(1)]);
}

/** Share of parts that are right; 0 when there are none. */
export function shareRight(parts: Readonly<Record<Mark, boolean>>): number {
  const all = Object.values(parts);
  return all.length === 0 ? 0 : all.filter(Boolean).length / all.length;
}
