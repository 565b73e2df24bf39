import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/components/words-of.ts';

test('words of rich text are plain, with blanks tidied', () => {
  expect(wordsOf('<p>El  <em>Foro</em>\n &amp; su &quot;mandato&quot;</p>')).toBe('El Foro & su "mandato"');
});

test('spaces at which no line may break stay so', () => {
  expect(wordsOf('párrafo\u00a072,\n35\u202f%')).toBe('párrafo\u00a072, 35\u202f%');
});
