import type { GradingCases } from '../grading-case.ts';

const item = (id: string): object => ({ id, text: `Hito ${id}`, feedback: 'Así.' });

/** Ordering. */
export const ORDERING: GradingCases = {
  about: 'four items',
  question: { kind: 'ordering', stem: 'Ordenar.', items: [item('a'), item('b'), item('c'), item('d')] },
  correct: [{ type: 'sequencing', ids: ['a', 'b', 'c', 'd'] }],
  cases: [
    {
      says: 'the right order',
      response: 'a,b,c,d',
      score: 1,
      parts: { a: true, b: true, c: true, d: true },
      message: null,
      value: { type: 'sequencing', ids: ['a', 'b', 'c', 'd'] },
    },
    {
      says: 'two items exchanged',
      response: 'b,a,c,d',
      score: 1 / 2,
      parts: { a: false, b: false, c: true, d: true },
    },
    { says: 'the order turned round', response: 'd,c,b,a', score: 0 },
    { says: 'all moved on by one', response: 'd,a,b,c', score: 0 },
    { says: 'nothing', response: '', score: 0, value: { type: 'sequencing', ids: [] } },
    { says: 'too few items', response: 'a,b', score: 1 / 2 },
    { says: 'too many items', response: 'a,b,c,d,e,f', score: 1 },
    { says: 'marks that do not exist', response: 'w,x,y,z', score: 0 },
  ],
};
