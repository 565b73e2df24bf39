import type { GradingCases } from '../grading-case.ts';

const pair = (id: string): object => ({
  id,
  left: `Izquierda ${id}`,
  right: `Derecha ${id}`,
  feedback: 'Así.',
});

/** Matching. */
export const MATCHING: GradingCases = {
  about: 'four pairs',
  question: { kind: 'matching', stem: 'Unir.', pairs: [pair('a'), pair('b'), pair('c'), pair('d')] },
  correct: [
    {
      type: 'matching',
      pairs: [
        ['a', 'a'],
        ['b', 'b'],
        ['c', 'c'],
        ['d', 'd'],
      ],
    },
  ],
  cases: [
    {
      says: 'every pair',
      response: 'aa,bb,cc,dd',
      score: 1,
      parts: { a: true, b: true, c: true, d: true },
      message: null,
    },
    { says: 'the same in another order', response: 'dd,cc,bb,aa', score: 1 },
    {
      says: 'two pairs exchanged',
      response: 'ab,ba,cc,dd',
      score: 1 / 2,
      parts: { a: false, b: false, c: true, d: true },
      value: {
        type: 'matching',
        pairs: [
          ['a', 'b'],
          ['b', 'a'],
          ['c', 'c'],
          ['d', 'd'],
        ],
      },
    },
    { says: 'one right side for all', response: 'aa,ba,ca,da', score: 1 / 4 },
    { says: 'none right', response: 'ab,bc,cd,da', score: 0 },
    { says: 'nothing', response: '', score: 0, value: { type: 'matching', pairs: [] } },
    { says: 'one pair only', response: 'bb', score: 1 / 4 },
    { says: 'marks that do not exist', response: 'xx,yy', score: 0 },
    { says: 'half a pair', response: 'a', score: 0, value: { type: 'matching', pairs: [] } },
  ],
};
