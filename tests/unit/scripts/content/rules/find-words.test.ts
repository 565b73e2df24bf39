import { describe, expect, it } from 'vitest';
import { placeOfWords } from '../../../../../scripts/content/rules/find-words.ts';

const SOURCE = `---
title: El Foro
---
El **Foro** es un [lugar
de diálogo](glossary:fgi). Nadie manda.
feedback: "Dice \\"no\\" y nada más."
`;
const at = (line: number, column: number) => ({ path: 'a.md', line, column });

describe('the place of words', () => {
  it.each([
    ['behind emphasis, a link and a line break', 'El Foro es un lugar de diálogo.', at(4, 1)],
    ['after a link on the same line', 'Nadie manda.', at(5, 28)],
    ['between escaped quote marks', 'Dice "no" y nada más.', at(6, 12)],
  ])('is found %s', (_where, words, place) => {
    expect(placeOfWords(SOURCE, at(2, 1), words)).toEqual(place);
  });

  it('is where the search began when they are not there', () => {
    expect(placeOfWords(SOURCE, at(4, 3), 'Otra cosa')).toEqual(at(4, 3));
    expect(placeOfWords(SOURCE, at(5, 1), 'El Foro')).toEqual(at(5, 1));
  });
});
