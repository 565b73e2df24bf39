import { wordsOf } from '../../src/components/words-of.ts';

/** Enough of a text to know it by. */
const LONGEST = 60;
/** Of a text that somebody else wrote only the beginning is even looked at. */
const LOOKED_AT = 1000;

/** A title or the beginning of a text, as plain words of one line: `«El Foro nació para…»`. */
export function quoted(html: string): string {
  // A package may come from anywhere: nothing in it may steer the terminal.
  const words = wordsOf(html.slice(0, LOOKED_AT)).replace(/[\p{Cc}\p{Cf}]/gu, '');
  return `«${words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words}»`;
}

/** `a`, `a and b`, `a, b and c` */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
