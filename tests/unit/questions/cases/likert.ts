import type { GradingCases } from '../grading-case.ts';

/** A scale of three steps. */
export const LIKERT: GradingCases = {
  about: 'every opinion is as good as another',
  question: {
    kind: 'likert',
    stem: '¿Con qué seguridad lo explicaría?',
    scale: [
      { id: 'a', text: 'Ninguna' },
      { id: 'b', text: 'Bastante' },
      { id: 'c', text: 'Toda' },
    ],
    feedback: 'Conviene repasar lo que falta.',
  },
  correct: [],
  cases: [
    {
      says: 'one end',
      response: 'a',
      score: 1,
      message: 'Conviene repasar lo que falta.',
      value: { type: 'likert', id: 'a' },
    },
    { says: 'the other', response: 'c', score: 1, value: { type: 'likert', id: 'c' } },
    {
      says: 'a step that the scale does not have',
      response: 'x',
      score: 1,
      value: { type: 'likert', id: '' },
    },
  ],
};
