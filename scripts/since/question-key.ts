import type { QuestionKind } from '../../src/questions/models.ts';
import type { BankQuestion, Part } from './content-shape.ts';
import { listed } from './quoted.ts';

/** What is right in a question, in words; of parts only those that both versions have. */
type Key = (question: BankQuestion, shared: ReadonlySet<string>) => string;

const chosen: Key = ({ options }) => {
  const right = options.filter(({ correct }) => correct).map(({ id }) => id);
  return listed(right.sort()) || 'none';
};

const KEYS: Readonly<Record<QuestionKind, Key>> = {
  likert: () => 'none',
  single: chosen,
  hotspot: chosen,
  multiple: chosen,
  'true-false': ({ correct }) => (correct === true ? 'true' : 'false'),
  // The right side of a pair is named by the pair: what is right changes only when sides change places.
  matching: ({ pairs }, shared) => marks(pairs, shared, ({ id }) => id),
  ordering: ({ items }, shared) => marks(items, shared, ({ id }) => id),
  categorising: ({ items }, shared) =>
    marks(items, shared, ({ id, category }) => `${id} in ${category}`, true),
  'fill-in': ({ accept, caseSensitive, accentSensitive, typos }) =>
    [
      accept.map((text) => JSON.stringify(text)).join(' or '),
      ...(caseSensitive ? ['with its capitals'] : []),
      ...(accentSensitive ? ['with its accents'] : []),
      ...(typos > 0 ? [`with ${typos === 1 ? '1 typo' : `${typos} typos`} at most`] : []),
    ].join(' '),
  numeric: ({ answer }) => (answer ? `${answer.value} ± ${answer.tolerance}` : 'none'),
};

/** The right answers before and after; null when they are the same. Both questions are of one kind. */
export function keyChange(old: BankQuestion, now: BankQuestion): { from: string; to: string } | null {
  const key: Key | undefined = Object.hasOwn(KEYS, now.kind) ? KEYS[now.kind as QuestionKind] : undefined;
  if (!key) return null;
  if (now.kind === 'matching') return swappedSides(old.pairs, now.pairs);
  const ids = ({ items }: BankQuestion) => items.map(({ id }) => id);
  const shared = new Set(ids(old).filter((id) => ids(now).includes(id)));
  const [from, to] = [key(old, shared), key(now, shared)];
  return from === to ? null : { from, to };
}

function marks(
  parts: readonly Part[],
  shared: ReadonlySet<string>,
  word: (part: Part) => string,
  sorted = false,
): string {
  const words = parts.filter(({ id }) => shared.has(id)).map(word);
  return (sorted ? words.sort() : words).join(', ');
}

/** Pairs whose left side stayed and whose right side is now what belonged to another left side. */
function swappedSides(old: readonly Part[], now: readonly Part[]): { from: string; to: string } | null {
  const swapped = now.flatMap(({ id, left, right }) => {
    const before = old.find((pair) => pair.id === id && pair.left === left);
    const other = old.find((pair) => pair.id !== id && pair.right === right);
    return before && other && before.right !== right ? [{ id, other: other.id }] : [];
  });
  if (swapped.length === 0) return null;
  return {
    from: swapped.map(({ id }) => `${id} with ${id}`).join(', '),
    to: swapped.map(({ id, other }) => `${id} with the former ${other}`).join(', '),
  };
}
