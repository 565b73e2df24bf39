import { marks, shareRight } from '../grade.ts';
import type { Grader } from '../grade.ts';
import type { QuestionOf } from '../models.ts';

/** The share of items that stand in their right place. */
export const gradeOrdering: Grader<QuestionOf<'ordering'>> = {
  grade({ items }, response) {
    const given = marks(response);
    const parts = Object.fromEntries(items.map(({ id }, index) => [id, given[index] === id]));
    return { score: shareRight(parts), parts, message: null };
  },
  value: (_body, response) => ({ type: 'sequencing', ids: marks(response) }),
  correct: ({ items }) => [{ type: 'sequencing', ids: items.map(({ id }) => id) }],
};
