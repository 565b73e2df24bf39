import { marks } from '../grade.ts';
import type { Grader } from '../grade.ts';
import type { QuestionOf } from '../models.ts';

/** All or nothing. */
export const gradeSingle: Grader<QuestionOf<'single'>> = {
  grade({ options }, response) {
    const chosen = options.find((option) => option.id === response);
    return {
      score: chosen?.correct ? 1 : 0,
      parts: Object.fromEntries(options.map((option) => [option.id, option.correct])),
      message: chosen?.feedback ?? null,
    };
  },
  value: (_body, response) => ({ type: 'choice', ids: marks(response) }),
  correct: ({ options }) => [
    { type: 'choice', ids: options.filter((option) => option.correct).map((option) => option.id) },
  ],
};
