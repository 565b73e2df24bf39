import type { GradingCases } from '../grading-case.ts';

const feedback = 'Fueron 79.';
const known = 'Esos son los de otro año.';

/** A number with a tolerance. */
export const NUMERIC: GradingCases = {
  about: 'a whole number with a tolerance of 4',
  question: {
    kind: 'numeric',
    stem: '¿Cuántos?',
    answer: { value: 79, tolerance: 4 },
    wrong: [{ value: 90, feedback: known }],
    feedback,
  },
  correct: [{ type: 'numeric', value: 79, tolerance: 4 }],
  cases: [
    {
      says: 'the number',
      response: '79',
      score: 1,
      parts: {},
      message: feedback,
      value: { type: 'numeric', value: 79, tolerance: 4 },
    },
    { says: 'the upper limit', response: '83', score: 1 },
    { says: 'the lower limit', response: '75', score: 1 },
    { says: 'just above', response: '83,01', score: 0 },
    { says: 'just below', response: '74,99', score: 0 },
    { says: 'a wrong number that is known', response: '90', score: 0, message: known },
    { says: 'another wrong number', response: '12', score: 0, message: feedback },
    { says: 'nothing', response: '', score: 0, message: feedback },
    { says: 'a word', response: 'setenta y nueve', score: 0 },
    { says: 'a number too large for any computer', response: '9'.repeat(400), score: 0 },
  ],
};

/** A number with decimals. */
export const NUMERIC_DECIMAL: GradingCases = {
  about: 'decimals that no computer holds exactly',
  question: { kind: 'numeric', stem: '¿Cuánto?', answer: { value: 2006.1, tolerance: 0.1 }, feedback },
  correct: [{ type: 'numeric', value: 2006.1, tolerance: 0.1 }],
  cases: [
    { says: 'the upper limit', response: '2006,2', score: 1 },
    { says: 'the lower limit', response: '2006.0', score: 1 },
    { says: 'just outside', response: '2006,2001', score: 0 },
  ],
};

/** A number without tolerance. */
export const NUMERIC_EXACT: GradingCases = {
  about: 'no tolerance',
  question: { kind: 'numeric', stem: '¿Cuántos?', answer: { value: 1234.5 }, feedback },
  correct: [{ type: 'numeric', value: 1234.5, tolerance: 0 }],
  cases: [
    { says: 'the number with a comma and a blank', response: '1 234,5', score: 1 },
    { says: 'the number with a point', response: '1234.5', score: 1 },
    { says: 'the number with more decimals than it needs', response: '1234.500', score: 1 },
    { says: 'a number close by', response: '1234,6', score: 0 },
  ],
};

/** A number so large that its last decimals are no more than chance in a computer. */
export const NUMERIC_LARGE: GradingCases = {
  about: 'a large number with a tolerance of 0.1',
  question: { kind: 'numeric', stem: '¿Cuánto?', answer: { value: 123_456_789.1, tolerance: 0.1 }, feedback },
  correct: [{ type: 'numeric', value: 123_456_789.1, tolerance: 0.1 }],
  cases: [
    { says: 'the upper limit', response: '123 456 789,2', score: 1 },
    { says: 'just outside', response: '123456789,21', score: 0 },
  ],
};

/** None of something. */
export const NUMERIC_ZERO: GradingCases = {
  about: 'the answer is zero',
  question: { kind: 'numeric', stem: '¿Cuántos?', answer: { value: 0, tolerance: 1 }, feedback },
  correct: [{ type: 'numeric', value: 0, tolerance: 1 }],
  cases: [
    { says: 'zero', response: '0', score: 1 },
    { says: 'nothing', response: '', score: 0 },
    { says: 'a word', response: 'ninguno', score: 0 },
  ],
};
