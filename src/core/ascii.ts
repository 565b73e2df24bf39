/** 64 characters that no LMS escapes, none of which separates fields in resume data. */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ*!';

/**
 * Packs small numbers, `bits` bits each (1, 2 or 3), six bits to a character; trailing zeros are left out.
 * @param values by index; a hole counts as 0
 */
export function pack(values: readonly number[], bits: 1 | 2 | 3): string {
  const perDigit = 6 / bits;
  let text = '';
  for (let start = 0; start < values.length; start += perDigit) {
    let digit = 0;
    for (let offset = 0; offset < perDigit; offset += 1)
      digit |= (values[start + offset] ?? 0) << (offset * bits);
    text += DIGITS.charAt(digit);
  }
  return text.replace(/0+$/, '');
}

/** The numbers that `pack` packed; null when a character is not one of its digits. */
export function unpack(text: string, bits: 1 | 2 | 3): number[] | null {
  const values: number[] = [];
  for (const character of text) {
    const digit = DIGITS.indexOf(character);
    if (digit < 0) return null;
    for (let offset = 0; offset < 6; offset += bits) values.push((digit >> offset) & (2 ** bits - 1));
  }
  return values;
}

/** A whole number ≥ 0 in base 36. */
export function toBase36(value: number): string {
  return value.toString(36);
}

/** The number; null unless the text is a base-36 number of at most 8 digits. */
export function fromBase36(text: string): number | null {
  return /^[0-9a-z]{1,8}$/.test(text) ? Number.parseInt(text, 36) : null;
}

/** A whole number from 0 to 63 in one character. */
export function toDigit(value: number): string {
  return DIGITS.charAt(value);
}

/** The number that `toDigit` wrote; null when the text is not one such character. */
export function fromDigit(text: string): number | null {
  const value = text.length === 1 ? DIGITS.indexOf(text) : -1;
  return value < 0 ? null : value;
}

/** A whole number ≥ 0 that shows where it ends: five bits a digit, the lowest first; from 32 on, another digit follows. */
export function toDigits(value: number): string {
  const lowest = DIGITS.charAt(value < 32 ? value : 32 + (value % 32));
  return value < 32 ? lowest : lowest + toDigits(Math.floor(value / 32));
}

/** Takes a number that `toDigits` wrote off the front of a text; null when there is none of at most 6 digits. */
export function takeDigits(text: string): { value: number; rest: string } | null {
  let value = 0;
  for (let index = 0; index < 6; index += 1) {
    const digit = index < text.length ? DIGITS.indexOf(text.charAt(index)) : -1;
    if (digit < 0) return null;
    value += (digit % 32) * 32 ** index;
    if (digit < 32) return { value, rest: text.slice(index + 1) };
  }
  return null;
}

/** What Spanish words need beside letters, and the signs that stand for it. */
const OFTEN = ' .-áéíóúñ';
const SIGNS = '_@$()[]^|';

/** Any text in letters, digits, commas and `_@$()[]^|`; characters that are rarer become `~code~` in base 36. */
export function escapeText(text: string): string {
  return [...text]
    .map((character) => {
      if (/[A-Za-z0-9,]/.test(character)) return character;
      const sign = SIGNS.charAt(OFTEN.indexOf(character));
      return sign === '' ? `~${toBase36(character.codePointAt(0) ?? 0)}~` : sign;
    })
    .join('');
}

/** The text that `escapeText` escaped; null when it is not of its form. */
export function unescapeText(text: string): string | null {
  if (!/^([A-Za-z0-9,_@$()[\]^|]|~[0-9a-z]{1,4}~)*$/.test(text)) return null;
  return text.replace(/~([0-9a-z]{1,4})~|[_@$()[\]^|]/g, (sign, code: string | undefined) => {
    if (code === undefined) return OFTEN.charAt(SIGNS.indexOf(sign));
    const point = Number.parseInt(code, 36);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}
