import type { RestScore } from './scored-matrix.ts';

/** How an item fares with those who do best and worst in the rest. */
export interface UpperLower {
  /** Mean score of the item among the best 27 %, 0 to 1. */
  readonly upper: number;
  readonly lower: number;
  /** How many learners each group holds. */
  readonly size: number;
}

/** Kelley 1939, Journal of Educational Psychology 30: groups of 27 % tell most. */
const SHARE = 0.27;

/**
 * The item's mean score in the upper and in the lower 27 % by rest score. Learners of the same rest score at a group's
 * border share its last places, so that the order in the file decides nothing.
 * @returns null when a group would hold nobody
 */
export function upperLower(answers: readonly RestScore[]): UpperLower | null {
  const size = Math.round(answers.length * SHARE);
  if (size < 1) return null;
  const best = [...answers].sort((one, other) => other.rest - one.rest);
  return { upper: groupMean(best, size), lower: groupMean([...best].reverse(), size), size };
}

function groupMean(inOrder: readonly RestScore[], size: number): number {
  const border = inOrder[size - 1]?.rest ?? 0;
  let [inside, sum, atBorder, shared] = [0, 0, 0, 0];
  for (const [place, { rest, score }] of inOrder.entries()) {
    if (Math.abs(rest - border) < 1e-9) {
      atBorder += 1;
      shared += score;
    } else if (place < size) {
      inside += 1;
      sum += score;
    } else break;
  }
  return (sum + (shared / atBorder) * (size - inside)) / size;
}
