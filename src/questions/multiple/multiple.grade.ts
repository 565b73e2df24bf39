import { marks } from '../grade.ts';
import type { Grader } from '../grade.ts';
import type { QuestionOf } from '../models.ts';

/** Right options chosen minus wrong ones, of all right options; never below zero. */
export const gradeMultiple: Grader<QuestionOf<'multiple'>> = {
  grade({ options }, response) {
    const chosen = marks(response);
    const right = options.filter((option) => option.correct);
    const hits = right.filter((option) => chosen.includes(option.id)).length;
    const misses = chosen.length - hits;
    return {
      score: Math.max(0, (hits - misses) / right.length),
      parts: Object.fromEntries(
        options.map((option) => [option.id, option.correct === chosen.includes(option.id)]),
      ),
      message: null,
    };
  },
  value: (_body, response) => ({ type: 'choice', ids: marks(response) }),
  correct: ({ options }) => [
    { type: 'choice', ids: options.filter((option) => option.correct).map((option) => option.id) },
  ],
};
