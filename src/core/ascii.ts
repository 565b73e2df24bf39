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

/** Any text in letters, digits and commas; other characters become `~code~` in base 36. */
export function escapeText(text: string): string {
  return [...text]
    .map((character) =>
      /[A-Za-z0-9,]/.test(character) ? character : `~${toBase36(character.codePointAt(0) ?? 0)}~`,
    )
    .join('');
}

/** The text that `escapeText` escaped; null when it is not of its form. */
export function unescapeText(text: string): string | null {
  if (!/^([A-Za-z0-9,]|~[0-9a-z]{1,4}~)*$/.test(text)) return null;
  const plain = text.replace(/~([0-9a-z]{1,4})~/g, (_match, code: string) => {
    const point = Number.parseInt(code, 36);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
  return plain;
}
