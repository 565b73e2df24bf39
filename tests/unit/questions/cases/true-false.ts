import type { GradingCases } from '../grading-case.ts';

const feedback = { whenTrue: 'Se dijo que sí.', whenFalse: 'Se dijo que no.' };

/** A statement to accept. */
export const TRUE_STATEMENT: GradingCases = {
  about: 'the statement is true',
  question: { kind: 'true-false', stem: 'El Foro debate.', correct: true, feedback },
  correct: [{ type: 'true-false', value: true }],
  cases: [
    {
      says: 'true',
      response: 't',
      score: 1,
      parts: { t: true, f: false },
      message: feedback.whenTrue,
      value: { type: 'true-false', value: true },
    },
    {
      says: 'false',
      response: 'f',
      score: 0,
      message: feedback.whenFalse,
      value: { type: 'true-false', value: false },
    },
    { says: 'nothing', response: '', score: 0, message: null },
  ],
};

/** A statement to reject. */
export const FALSE_STATEMENT: GradingCases = {
  about: 'the statement is false',
  question: { kind: 'true-false', stem: 'El Foro ordena.', correct: false, feedback },
  correct: [{ type: 'true-false', value: false }],
  cases: [
    { says: 'false', response: 'f', score: 1, parts: { t: false, f: true }, message: feedback.whenFalse },
    { says: 'true', response: 't', score: 0, message: feedback.whenTrue },
    { says: 'nothing', response: '', score: 0, message: null },
    { says: 'another mark', response: 'x', score: 0, message: null },
    { says: 'a word', response: 'false', score: 0, message: null },
  ],
};
