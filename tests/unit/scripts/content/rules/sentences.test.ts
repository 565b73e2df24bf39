import { describe, expect, it } from 'vitest';
import { countWords, sentencesOf } from '../../../../../scripts/content/rules/sentences.ts';

describe('sentences', () => {
  it.each([
    ['end with their mark', 'Uno. Dos! ¿Tres? Cuatro…', ['Uno.', 'Dos!', '¿Tres?', 'Cuatro…']],
    ['may begin with a quote or a number', 'Dijo. «Bien». 12 fueron.', ['Dijo.', '«Bien».', '12 fueron.']],
    ['go on after an abbreviation', 'Véase p. ej. El Foro. Fin.', ['Véase p. ej. El Foro.', 'Fin.']],
    ['go on after an initial', 'Lo dijo J. Postel. Fin.', ['Lo dijo J. Postel.', 'Fin.']],
    [
      'go on after a mark within',
      'La versión 1.5 de «¿Qué?», de 2016',
      ['La versión 1.5 de «¿Qué?», de 2016'],
    ],
  ])('%s', (_how, text, sentences) => {
    expect(sentencesOf(text, 'es')).toEqual(sentences);
  });

  it('are counted by words, not by marks', () => {
    expect(countWords('El párrafo 72 — «de Túnez» — pide… 70/125.')).toBe(7);
    expect(countWords('—…')).toBe(0);
  });
});
