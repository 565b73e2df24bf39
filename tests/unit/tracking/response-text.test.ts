import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainResponse } from '../../../src/tracking/response-text.ts';
import { anyCharacter } from '../../fixtures/any-character.ts';

it.each([
  ['la Agenda de Túnez', 'la Agenda de Túnez'],
  ['  uno\r\n\tdos  ', 'uno dos'],
  ['"sí" <b>no</b> & \'quizá\'', 'sí b no /b quizá'],
  ['a[,]b[.]c[:]d', 'a b c d'],
  ['{lang=es}texto', 'lang=es texto'],
  ['uno\u2028dos\u0000tres\uFFFE', 'uno dos tres'],
  ['mitad \uD83D de par', 'mitad de par'],
  ['«comillas» 😀 ñandú', '«comillas» 😀 ñandú'],
  ['', ''],
])('writes %o as %o', (text, expected) => {
  expect(plainResponse(text, 255)).toBe(expected);
});

it('ends with no blank where it was cut', () => {
  expect(plainResponse('uno dos', 4)).toBe('uno');
});

it('cuts between characters, never through one', () => {
  expect(plainResponse('abc😀', 4)).toBe('abc');
  expect(plainResponse('abc😀', 5)).toBe('abc😀');
});

it('makes any text harmless and leaves harmless text as it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: anyCharacter, maxLength: 400 }),
      fc.integer({ min: 1, max: 255 }),
      (text, limit) => {
        const plain = plainResponse(text, limit);
        expect(plain.length).toBeLessThanOrEqual(limit);
        expect(plain).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029"'<>{}&]|\[[,.:]\]|^\s|\s$/u);
        expect(plainResponse(plain, limit)).toBe(plain);
      },
    ),
    { numRuns: 200 },
  );
});
