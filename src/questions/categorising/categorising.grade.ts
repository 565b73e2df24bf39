import { markPairs, shareRight } from '../grade.ts';
import type { Grader } from '../grade.ts';
import type { QuestionOf } from '../models.ts';

/** The share of items under their right category. */
export const gradeCategorising: Grader<QuestionOf<'categorising'>> = {
  grade({ items }, response) {
    const given = new Map(markPairs(response));
    const parts = Object.fromEntries(items.map(({ id, category }) => [id, given.get(id) === category]));
    return { score: shareRight(parts), parts, message: null };
  },
  value: (_body, response) => ({ type: 'matching', pairs: markPairs(response) }),
  correct: ({ items }) => [{ type: 'matching', pairs: items.map(({ id, category }) => [id, category]) }],
};
