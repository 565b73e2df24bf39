import type { Grader } from '../grade.ts';
import type { QuestionOf } from '../models.ts';

/** Responses are `t` and `f`. */
export const gradeTrueFalse: Grader<QuestionOf<'true-false'>> = {
  grade({ correct, feedback }, response) {
    return {
      score: (response === 't') === correct ? 1 : 0,
      parts: { t: correct, f: !correct },
      message: response === 't' ? feedback.whenTrue : feedback.whenFalse,
    };
  },
  value: (_body, response) => ({ type: 'true-false', value: response === 't' }),
  correct: ({ correct }) => [{ type: 'true-false', value: correct }],
};
