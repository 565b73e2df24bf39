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
