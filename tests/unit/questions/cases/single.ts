import type { GradingCases } from '../grading-case.ts';

const feedback = { a: 'No: opina.', b: 'Sí: debate.', c: 'No: recibe.' };

/** Single choice. */
export const SINGLE: GradingCases = {
  about: 'one option of three is right',
  question: {
    kind: 'single',
    stem: '¿Qué hace el Foro?',
    options: [
      { id: 'a', text: 'Ordena', feedback: feedback.a },
      { id: 'b', text: 'Debate', feedback: feedback.b, correct: true },
      { id: 'c', text: 'Multa', feedback: feedback.c },
    ],
  },
  correct: [{ type: 'choice', ids: ['b'] }],
  cases: [
    {
      says: 'the right option',
      response: 'b',
      score: 1,
      parts: { a: false, b: true, c: false },
      message: feedback.b,
      value: { type: 'choice', ids: ['b'] },
    },
    {
      says: 'a wrong option',
      response: 'a',
      score: 0,
      message: feedback.a,
      value: { type: 'choice', ids: ['a'] },
    },
    { says: 'nothing', response: '', score: 0, message: null, value: { type: 'choice', ids: [] } },
    { says: 'an option that does not exist', response: 'z', score: 0, message: null },
    { says: 'several options at once', response: 'a,b', score: 0, message: null },
    { says: 'words', response: 'constructor', score: 0, message: null },
  ],
};
