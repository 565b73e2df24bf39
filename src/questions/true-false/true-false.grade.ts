import type { Grader } from '../grade.ts';
import type { QuestionOf } from '../models.ts';

/** Responses are `t` and `f`; anything else is neither. */
export const gradeTrueFalse: Grader<QuestionOf<'true-false'>> = {
  grade({ correct, feedback }, response) {
    return {
      score: response === (correct ? 't' : 'f') ? 1 : 0,
      parts: { t: correct, f: !correct },
      message: response === 't' ? feedback.whenTrue : response === 'f' ? feedback.whenFalse : null,
    };
  },
  value: (_body, response) => ({ type: 'true-false', value: response === 't' }),
  correct: ({ correct }) => [{ type: 'true-false', value: correct }],
};
