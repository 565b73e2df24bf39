/** A stream of numbers in [0, 1) that a seed decides entirely (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number from a text, the same everywhere (FNV-1a, 32 bits). */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
}

/** The items in an order that the seed decides: each draws a number, and the numbers are sorted. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = randomFrom(seed);
  return items
    .map((item) => ({ item, key: random() }))
    .sort((left, right) => left.key - right.key)
    .map(({ item }) => item);
}

/** Largest seed; small enough to stay short in resume data. */
export const SEED_LIMIT = 36 ** 3;

/**
 * Which questions an attempt asks, in which order: those not met before come first.
 * @returns the ids drawn, and which ids count as met from now on (a new round begins when the bank is exhausted)
 */
export function drawQuestions(
  pool: readonly string[],
  seen: readonly string[],
  count: number,
  seed: number,
  shuffle: boolean,
): { questions: string[]; seen: string[] } {
  const order = shuffle ? shuffled(pool, seed) : [...pool];
  const fresh = order.filter((id) => !seen.includes(id));
  const met = order.filter((id) => seen.includes(id));
  const chosen = new Set([...fresh, ...met].slice(0, count));
  const questions = order.filter((id) => chosen.has(id));
  // Listed in the order of the bank: resume data hold a mark per question and no order.
  if (fresh.length > count) {
    return { questions, seen: pool.filter((id) => seen.includes(id) || chosen.has(id)) };
  }
  // The bank is exhausted: a new round begins, in which the questions just asked come last.
  return { questions, seen: pool.length > count ? pool.filter((id) => chosen.has(id)) : [] };
}
