import type { GradingCases } from '../grading-case.ts';

const gap = (id: string, right: string): object => ({
  id,
  options: ['1', '2', '3'].map((one) => ({ id: one, text: `Palabra ${one}`, correct: one === right })),
  feedback: 'Así.',
});

/** Inline choice. The text may have its gaps in another order than the list. */
export const INLINE_CHOICE: GradingCases = {
  about: 'three gaps offer three words each',
  question: {
    kind: 'inline-choice',
    stem: 'Completar.',
    text: 'Uno {{b}} dos {{a}} y **tres** {{c}}.',
    gaps: [gap('a', '1'), gap('b', '2'), gap('c', '1')],
  },
  correct: [
    {
      type: 'matching',
      pairs: [
        ['a', '1'],
        ['b', '2'],
        ['c', '1'],
      ],
    },
  ],
  cases: [
    {
      says: 'the right word in every gap',
      response: 'a1,b2,c1',
      score: 1,
      parts: { a: true, b: true, c: true },
      message: null,
    },
    {
      says: 'another word in one gap',
      response: 'a1,b3,c1',
      score: 2 / 3,
      parts: { a: true, b: false, c: true },
      value: {
        type: 'matching',
        pairs: [
          ['a', '1'],
          ['b', '3'],
          ['c', '1'],
        ],
      },
    },
    { says: 'the right word in one gap alone', response: 'b2', score: 1 / 3 },
    { says: 'other words everywhere', response: 'a2,b1,c3', score: 0 },
    { says: 'nothing', response: '', score: 0, value: { type: 'matching', pairs: [] } },
    { says: 'a word that is not offered', response: 'a9', score: 0 },
    { says: 'a gap that does not exist', response: 'z1', score: 0 },
  ],
};
