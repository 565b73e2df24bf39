import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escapeText,
  fromBase36,
  fromDigit,
  pack,
  takeDigits,
  toBase36,
  toDigit,
  toDigits,
  unescapeText,
  unpack,
} from '../../../src/core/ascii.ts';
import { anyCharacter } from '../../fixtures/any-character.ts';

describe('pack', () => {
  it.each([1, 2, 3] as const)('gives back numbers of %i bits', (bits) => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** bits - 1)), (values) => {
        const back = unpack(pack(values, bits), bits) ?? [];
        values.forEach((value, index) => expect(back[index] ?? 0).toBe(value));
        expect(back.slice(values.length).every((value) => value === 0)).toBe(true);
      }),
    );
  });

  it('leaves out what is 0 at the end', () => {
    expect(pack([1, 0, 0, 0, 0, 0, 0, 0], 1)).toBe('1');
    expect(pack([0, 0], 2)).toBe('');
  });

  it('finds no numbers in foreign characters', () => {
    expect(unpack('a-b', 1)).toBeNull();
    expect(unpack('é', 2)).toBeNull();
  });
});

describe('toDigits', () => {
  it('shows where the number ends, whatever follows', () => {
    fc.assert(
      fc.property(fc.nat(32 ** 5), fc.string(), (value, rest) => {
        expect(takeDigits(toDigits(value) + rest)).toEqual({ value, rest });
      }),
    );
  });

  it('needs one character up to 31 and two up to 1023', () => {
    expect([31, 32, 1023, 1024].map((value) => toDigits(value).length)).toEqual([1, 2, 2, 3]);
  });

  it.each(['', '.', 'é', 'zzzzzzzz'])('is not what stands in front of %j', (text) => {
    expect(takeDigits(text)).toBeNull();
  });
});

describe('toDigit', () => {
  it('gives back 0 to 63', () => {
    for (let value = 0; value < 64; value += 1) expect(fromDigit(toDigit(value))).toBe(value);
  });

  it.each(['', '00', '-', 'ñ'])('is not %j', (text) => {
    expect(fromDigit(text)).toBeNull();
  });
});

describe('toBase36', () => {
  it('gives back whole numbers', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(fromBase36(toBase36(value))).toBe(value);
      }),
    );
  });

  it.each(['', '-1', '1.5', 'A', 'NaN', 'zzzzzzzzz'])('is not %j', (text) => {
    expect(fromBase36(text)).toBeNull();
  });
});

describe('escapeText', () => {
  it('gives back any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(unescapeText(escapeText(text))).toBe(text);
      }),
    );
  });

  it('costs no more than one character for each of a Spanish word in lower case', () => {
    const words = 'el ñandú no votó. así fue, según él';
    expect(escapeText(words)).toHaveLength(words.length);
  });

  it.each(['~', '~~', 'a~1', '~zzzzz~', '"', '<b>', 'á'])('is not %j', (text) => {
    expect(unescapeText(text)).toBeNull();
  });
});
