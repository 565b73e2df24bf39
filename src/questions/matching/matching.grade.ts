import { markPairs, shareRight } from '../grade.ts';
import type { Grader } from '../grade.ts';
import type { QuestionOf } from '../models.ts';

/** The share of pairs that are right. A right side is named by the id of the pair that it belongs to. */
export const gradeMatching: Grader<QuestionOf<'matching'>> = {
  grade({ pairs }, response) {
    const given = new Map(markPairs(response));
    const parts = Object.fromEntries(pairs.map(({ id }) => [id, given.get(id) === id]));
    return { score: shareRight(parts), parts, message: null };
  },
  value: (_body, response) => ({ type: 'matching', pairs: markPairs(response) }),
  correct: ({ pairs }) => [{ type: 'matching', pairs: pairs.map(({ id }) => [id, id]) }],
};
