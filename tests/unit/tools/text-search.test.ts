import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/tools/fold.ts';
import { byTitle, search } from '../../../src/tools/text-search.ts';
import type { SearchText } from '../../../src/tools/text-search.ts';
import { anyCharacter } from '../../fixtures/any-character.ts';

const TEXTS: readonly SearchText[] = [
  {
    address: '#/lesson/a/0',
    title: '1.1 Gobernanza no es gobierno',
    text: 'Nadie gobierna Internet en solitario.',
  },
  {
    address: '#/lesson/b/2',
    title: '1.3 De Ginebra a Túnez',
    text: 'La Cumbre de Túnez aprobó en 2005 la definición de gobernanza que todavía se usa. '
      .repeat(3)
      .trim(),
  },
  { address: '#/glossary/fgi', title: 'Foro de Gobernanza de Internet (FGI)', text: 'Espacio de diálogo.' },
];

const addresses = (query: string): string[] => search(TEXTS, query).map(({ address }) => address);

describe('a search in the course', () => {
  it('finds words whatever their accents and capitals', () => {
    expect(addresses('TUNEZ')).toEqual(['#/lesson/b/2']);
    expect(addresses('dialogo')).toEqual(['#/glossary/fgi']);
  });

  it('wants all words, in the text or in its title, and puts titles first', () => {
    expect(addresses('gobernanza')).toEqual(['#/lesson/a/0', '#/glossary/fgi', '#/lesson/b/2']);
    expect(addresses('ginebra definición')).toEqual(['#/lesson/b/2']);
    expect(addresses('ginebra solitario')).toEqual([]);
  });

  it('puts together what stands under one title', () => {
    const pieces = ['a', 'b', 'a', 'c'].map((title, place) => ({ address: `${place}`, title, text: 'foro' }));
    const groups = byTitle(search(pieces, 'foro'));
    expect(groups.map((group) => group.map(({ address }) => address))).toEqual([['0', '2'], ['1'], ['3']]);
  });

  it('finds the beginning of a word while it is being typed, and nothing for less than two letters', () => {
    expect(addresses('solit')).toEqual(['#/lesson/a/0']);
    expect(addresses('s')).toEqual([]);
    expect(addresses('  ¿? ')).toEqual([]);
  });

  it('puts letters that are only inside a word last, as they may be another word', () => {
    const pieces = ['Imaginó un foro.', 'Imaginó el MAG.'].map((text, place) => ({
      address: `${place}`,
      title: '',
      text,
    }));
    const found = search(pieces, 'mag');
    expect(found.map(({ address }) => address)).toEqual(['1', '0']);
    expect(found.map(({ excerpt }) => excerpt[1])).toEqual(['MAG', 'mag']);
  });

  it('shows what stands around the first word, as it is written', () => {
    const [{ excerpt } = { excerpt: ['', '', ''] as const }] = search(TEXTS, 'definicion');
    expect(excerpt[1]).toBe('definición');
    expect(excerpt.join('')).toContain('aprobó en 2005 la definición de gobernanza');
    expect(excerpt[2].endsWith(' …')).toBe(true);
  });

  it('loses and adds no character of any text', () => {
    assert(
      property(string({ unit: anyCharacter }), string({ unit: anyCharacter }), (text, query) => {
        expect(fold(text)).toHaveLength(text.length);
        for (const { excerpt } of search([{ address: '', title: '', text }], query))
          expect(text).toContain(excerpt.join('').replace(/^… /, '').replace(/ …$/, ''));
      }),
    );
  });
});
