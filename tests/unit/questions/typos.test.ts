import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misspelt } from '../../../src/questions/fill-in/fill-in.grade.ts';
import { typosBetween } from '../../../src/questions/fill-in/typos.ts';
import { practiceQuestion } from '../../../src/questions/models.ts';
import type { QuestionOf } from '../../../src/questions/models.ts';

/** Few letters, so that words are often alike; one of them is two units long. */
const word = fc
  .array(fc.constantFrom('a', 'b', 'c', '😀'), { maxLength: 8 })
  .map((letters) => letters.join(''));

describe('the typing mistakes between two texts', () => {
  it.each([
    ['foro', 'foro', 0],
    ['foro', 'fora', 1],
    ['foro', 'for', 1],
    ['foro', 'fforo', 1],
    ['foro', 'ofro', 1],
    ['foro', 'ofor', 2],
    ['ca', 'abc', 3],
    ['', 'foro', 4],
    ['😀', '😁', 1],
  ])('between «%s» and «%s» are %i', (one, other, typos) => {
    expect(typosBetween(one, other)).toBe(typos);
  });

  it('are the same both ways, none only between equals, and never more than the longer text is long', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const typos = typosBetween(one, other);
        expect(typosBetween(other, one)).toBe(typos);
        expect(typos === 0).toBe(one === other);
        expect(typos).toBeLessThanOrEqual(Math.max([...one].length, [...other].length));
        expect(typos).toBeGreaterThanOrEqual(Math.abs([...one].length - [...other].length));
      }),
    );
  });

  it('are one at most after one slip of the hand, wherever it happens', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom(...SLIPS), (text, seed, slip) => {
        const letters = [...text];
        const slipped = slip(letters, seed % (letters.length + 1));
        expect(typosBetween(text, slipped.join(''))).toBeLessThanOrEqual(1);
      }),
    );
  });
});

/** What fingers do at a place of a text. */
const SLIPS: readonly ((letters: readonly string[], place: number) => readonly string[])[] = [
  (letters, place) => [...letters.slice(0, place), 'x', ...letters.slice(place)],
  (letters, place) => letters.filter((_letter, at) => at !== place),
  (letters, place) => letters.map((letter, at) => (at === place ? 'x' : letter)),
  (letters, place) => [
    ...letters.slice(0, place),
    ...letters.slice(place, place + 2).reverse(),
    ...letters.slice(place + 2),
  ],
];

describe('what a misspelt answer means', () => {
  const question = practiceQuestion.parse({
    kind: 'fill-in',
    stem: '____',
    accept: ['Coalición', 'coaliciones', 'uso'],
    wrong: [{ match: ['colisión'], feedback: 'Otra cosa.' }],
    typos: 2,
    feedback: 'Así se llama.',
  }) as QuestionOf<'fill-in'>;

  it('is the accepted text nearest to it, as its author writes it', () => {
    expect(misspelt(question, 'coalicoin')).toBe('Coalición');
    expect(misspelt(question, 'coalicionez')).toBe('coaliciones');
  });

  it('is nothing where it is spelt right, is known to be wrong, or is another word', () => {
    for (const given of ['coalicion', 'USO', 'usos', 'colisión', 'comisión', ''])
      expect(misspelt(question, given)).toBeNull();
  });

  it('is nothing where the question lets no mistake pass', () => {
    expect(misspelt({ ...question, typos: 0 }, 'coalicoin')).toBeNull();
  });
});
