import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/components/words-of.ts';
import { renderBlock, renderInline } from '../../../src/model/rich-text.ts';

describe('wordsOf', () => {
  it.each([
    ['¿Qué es el *Foro*?', '¿Qué es el Foro?'],
    ['Un **plan** y [un enlace](https://example.org/?a=1&b=2).', 'Un plan y un enlace.'],
    ['5 < 7 & 9 > 3', '5 < 7 & 9 > 3'],
    ['Se dice "así"', 'Se dice "así"'],
    ['&lt;b&gt;', '<b>'],
    ['&amp;lt;', '&lt;'],
    ['Dos\nrenglones', 'Dos renglones'],
    ['  muchos    blancos ', 'muchos blancos'],
    ['`código`', 'código'],
  ])('gives the words of %j', (markdown, words) => {
    expect(wordsOf(renderInline(markdown))).toBe(words);
  });

  it('keeps paragraphs apart', () => {
    expect(wordsOf(renderBlock('Uno.\n\nDos.\n\n- tres\n- cuatro'))).toBe('Uno. Dos. tres cuatro');
  });

  it('gives nothing for nothing', () => {
    expect(wordsOf('')).toBe('');
  });
});
