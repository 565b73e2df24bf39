import type { GradingCases } from '../grading-case.ts';

/** Two places on a picture. */
export const HOTSPOT: GradingCases = {
  about: 'one place of the picture is right',
  question: {
    kind: 'hotspot',
    stem: '¿Dónde está la sede?',
    picture: { src: 'mapa.svg', alt: 'Dos recuadros, uno junto a otro.' },
    options: [
      { id: 'a', text: 'A la izquierda', feedback: 'Ahí está.', correct: true, at: [0, 0, 50, 100] },
      { id: 'b', text: 'A la derecha', feedback: 'Del otro lado.', correct: false, at: [50, 0, 50, 100] },
    ],
  },
  correct: [{ type: 'choice', ids: ['a'] }],
  cases: [
    {
      says: 'the right place',
      response: 'a',
      score: 1,
      parts: { a: true, b: false },
      message: 'Ahí está.',
      value: { type: 'choice', ids: ['a'] },
    },
    { says: 'another place', response: 'b', score: 0, message: 'Del otro lado.' },
    { says: 'nothing', response: '', score: 0, message: null },
  ],
};
