import type { GradingCases } from '../grading-case.ts';

const option = (id: string, correct: boolean): object => ({
  id,
  text: `Opción ${id}`,
  feedback: `Sobre ${id}.`,
  correct,
});

/** Multiple choice with wrong options. */
export const MULTIPLE: GradingCases = {
  about: 'three options of five are right',
  question: {
    kind: 'multiple',
    stem: '¿Quiénes participan?',
    options: [
      option('a', true),
      option('b', true),
      option('c', true),
      option('d', false),
      option('e', false),
    ],
  },
  correct: [{ type: 'choice', ids: ['a', 'b', 'c'] }],
  cases: [
    {
      says: 'all right options and no other',
      response: 'a,b,c',
      score: 1,
      parts: { a: true, b: true, c: true, d: true, e: true },
      message: null,
      value: { type: 'choice', ids: ['a', 'b', 'c'] },
    },
    { says: 'the same in another order', response: 'c,a,b', score: 1 },
    {
      says: 'two right options',
      response: 'a,b',
      score: 2 / 3,
      parts: { a: true, b: true, c: false, d: true, e: true },
    },
    { says: 'all right options and one wrong', response: 'a,b,c,d', score: 2 / 3 },
    { says: 'one right option and one wrong', response: 'a,d', score: 0 },
    {
      says: 'everything',
      response: 'a,b,c,d,e',
      score: 1 / 3,
      parts: { a: true, b: true, c: true, d: false, e: false },
    },
    { says: 'wrong options only', response: 'd,e', score: 0 },
    { says: 'nothing', response: '', score: 0, value: { type: 'choice', ids: [] } },
    { says: 'options that do not exist', response: 'x,y', score: 0 },
    { says: 'stray commas', response: ',a,,b,c,', score: 1, value: { type: 'choice', ids: ['a', 'b', 'c'] } },
  ],
};

/** Multiple choice without wrong options. */
export const MULTIPLE_ALL_RIGHT: GradingCases = {
  about: 'every option is right',
  question: {
    kind: 'multiple',
    stem: '¿Quiénes participan?',
    options: [option('a', true), option('b', true), option('c', true)],
  },
  correct: [{ type: 'choice', ids: ['a', 'b', 'c'] }],
  cases: [
    { says: 'everything', response: 'a,b,c', score: 1 },
    { says: 'one of three', response: 'b', score: 1 / 3 },
  ],
};
