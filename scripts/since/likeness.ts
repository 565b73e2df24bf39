/** Of a text that somebody else wrote no more words than these are looked at. */
const MOST_WORDS = 2000;

/**
 * How much two pieces of content say the same: the words that both have, as a fraction of all their words, from 0 to 1;
 * 0 where either says nothing. Ids say nothing.
 */
export function likeness(one: unknown, other: unknown): number {
  const [words, others] = [wordsIn(one), wordsIn(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  const all = words.size + others.size;
  return words.size === 0 || others.size === 0 ? 0 : (2 * shared) / all;
}

function wordsIn(value: unknown): Set<string> {
  const words = textsIn(value)
    .flatMap((text) => text.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [])
    .slice(0, MOST_WORDS);
  return new Set(words.map((word) => word.toLowerCase()));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [] : textsIn(inner)));
}
