import type { GradingCases } from '../grading-case.ts';

const item = (id: string, category: string): object => ({
  id,
  text: `Caso ${id}`,
  category,
  feedback: 'Así.',
});

/** Categorising. */
export const CATEGORISING: GradingCases = {
  about: 'four items and two categories',
  question: {
    kind: 'categorising',
    stem: 'Clasificar.',
    categories: [
      { id: '1', text: 'Gobierno' },
      { id: '2', text: 'Gobernanza' },
    ],
    items: [item('a', '1'), item('b', '2'), item('c', '2'), item('d', '1')],
  },
  correct: [
    {
      type: 'matching',
      pairs: [
        ['a', '1'],
        ['b', '2'],
        ['c', '2'],
        ['d', '1'],
      ],
    },
  ],
  cases: [
    {
      says: 'every item in its category',
      response: 'a1,b2,c2,d1',
      score: 1,
      parts: { a: true, b: true, c: true, d: true },
      message: null,
    },
    {
      says: 'one item in the other category',
      response: 'a1,b1,c2,d1',
      score: 3 / 4,
      parts: { a: true, b: false, c: true, d: true },
      value: {
        type: 'matching',
        pairs: [
          ['a', '1'],
          ['b', '1'],
          ['c', '2'],
          ['d', '1'],
        ],
      },
    },
    { says: 'everything in one category', response: 'a1,b1,c1,d1', score: 1 / 2 },
    { says: 'everything the wrong way', response: 'a2,b1,c1,d2', score: 0 },
    { says: 'nothing', response: '', score: 0, value: { type: 'matching', pairs: [] } },
    { says: 'items without a category', response: 'a,b', score: 0, value: { type: 'matching', pairs: [] } },
    { says: 'a category that does not exist', response: 'a9,b2', score: 1 / 4 },
    { says: 'an item that does not exist', response: 'z1', score: 0 },
  ],
};
