import type { Grader } from '../grade.ts';
import type { QuestionOf } from '../models.ts';

/** Every opinion is as good as another. */
export const gradeLikert: Grader<QuestionOf<'likert'>> = {
  grade: ({ feedback }) => ({ score: 1, parts: {}, message: feedback ?? null, neutral: true }),
  value: ({ scale }, response) => ({
    type: 'likert',
    id: scale.find(({ id }) => id === response)?.id ?? '',
  }),
  correct: () => [],
};
