import { escapeText, unescapeText } from './ascii.ts';

/** The left sides of pairs, in the order in which elements write them. */
const LEFTS = 'abcdefghijklmnopqrstuvwxyz';

/** A response in few characters: `*bac` for `b,a,c`, `!21` for `a2,b1`, and its escaped text where it has another form. */
export function encodeResponse(response: string): string {
  const parts = response.split(',');
  if (parts.length > 1 && parts.every((part) => /^[a-z0-9]$/.test(part))) return `*${parts.join('')}`;
  const arePairs = parts.every(
    (part, index) => /^[a-z][a-z0-9]$/.test(part) && part.charAt(0) === LEFTS.charAt(index),
  );
  return arePairs ? `!${parts.map((part) => part.charAt(1)).join('')}` : escapeText(response);
}

/** The response that `encodeResponse` shortened; null when it is not of its form. */
export function decodeResponse(text: string): string | null {
  if (/^\*[a-z0-9]{2,}$/.test(text)) return text.slice(1).split('').join(',');
  if (/^![a-z0-9]{1,26}$/.test(text)) {
    const rights = text.slice(1).split('');
    return rights.map((right, index) => LEFTS.charAt(index) + right).join(',');
  }
  return unescapeText(text);
}
