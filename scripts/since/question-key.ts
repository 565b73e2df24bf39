import type { QuestionKind } from '../../src/questions/models.ts';
import type { BankQuestion, Part } from './content-shape.ts';
import { say, sayCount, sayOneOf, sayAll } from '../messages/say.ts';

/** The right answers before and after; null when they are the same. */
type KeyChange = { readonly from: string; readonly to: string } | null;

/** What is right in a question, in words; of parts only those that both versions have. */
type Key = (question: BankQuestion, shared: ReadonlySet<string>) => string;

const chosen = keyed(({ options }) => {
  const right = options.filter(({ correct }) => correct).map(({ id }) => id);
  return right.length > 0 ? sayAll(right.sort()) : say`none`;
});

/** How the keys of two versions of a question differ, kind by kind. */
const CHANGES: Readonly<Record<QuestionKind, (old: BankQuestion, now: BankQuestion) => KeyChange>> = {
  likert: () => null,
  single: chosen,
  hotspot: chosen,
  multiple: chosen,
  'true-false': keyed(({ correct }) => (correct === true ? 'true' : 'false')),
  // The right side of a pair is named by the pair: what is right changes only when sides change places.
  matching: (old, now) => swappedSides(old.pairs, now.pairs),
  ordering: keyed(({ items }, shared) => marks(items, shared, ({ id }) => id)),
  categorising: keyed(({ items }, shared) =>
    marks(items, shared, ({ id, category }) => say`${id} in ${category}`, true),
  ),
  'inline-choice': keyed(({ gaps }, shared) =>
    gaps
      .filter(({ id }) => shared.has(id))
      .map(({ id, options }) => say`${id} with ${options.find(({ correct }) => correct)?.id ?? say`none`}`)
      .sort()
      .join(', '),
  ),
  'fill-in': keyed(({ accept, caseSensitive, accentSensitive, typos }) =>
    [
      sayOneOf(accept.map((text) => JSON.stringify(text))),
      ...(caseSensitive ? [say`with its capitals`] : []),
      ...(accentSensitive ? [say`with its accents`] : []),
      ...(typos > 0 ? [sayCount(typos, 'with {n} typo at most', 'with {n} typos at most')] : []),
    ].join(' '),
  ),
  numeric: keyed(({ answer }) => (answer ? `${answer.value} ± ${answer.tolerance}` : say`none`)),
};

/** How the right answers changed; null when they did not, or when the kind was given up. Both questions are of one kind. */
export function keyChange(old: BankQuestion, now: BankQuestion): KeyChange {
  return Object.hasOwn(CHANGES, now.kind) ? CHANGES[now.kind as QuestionKind](old, now) : null;
}

function keyed(key: Key) {
  return (old: BankQuestion, now: BankQuestion): KeyChange => {
    const ids = ({ items, gaps }: BankQuestion) => [...items, ...gaps].map(({ id }) => id);
    const shared = new Set(ids(old).filter((id) => ids(now).includes(id)));
    const [from, to] = [key(old, shared), key(now, shared)];
    return from === to ? null : { from, to };
  };
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
function swappedSides(old: readonly Part[], now: readonly Part[]): KeyChange {
  const swapped = now.flatMap(({ id, left, right }) => {
    const before = old.find((pair) => pair.id === id && pair.left === left);
    const other = old.find((pair) => pair.id !== id && pair.right === right);
    return before && other && before.right !== right ? [{ id, other: other.id }] : [];
  });
  if (swapped.length === 0) return null;
  return {
    from: swapped.map(({ id }) => say`${id} with ${id}`).join(', '),
    to: swapped.map(({ id, other }) => say`${id} with the former ${other}`).join(', '),
  };
}
