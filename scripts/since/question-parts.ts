import type { BankQuestion, Part } from './content-shape.ts';
import { say, sayCount, sayAll } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** The lists of a question, and what members are called by their number. */
const LISTS = [
  ['options', (n: number) => sayCount(n, 'option', 'options')],
  ['items', (n: number) => sayCount(n, 'item', 'items')],
  ['pairs', (n: number) => sayCount(n, 'pair', 'pairs')],
  ['categories', (n: number) => sayCount(n, 'category', 'categories')],
  ['gaps', (n: number) => sayCount(n, 'gap', 'gaps')],
] as const;

/** What changed in the options, items, pairs, categories or gaps of a question, each change as the end of a sentence. */
export function partChanges(old: BankQuestion, now: BankQuestion): Sentence[] {
  return LISTS.flatMap(([list, name]) => {
    const [before, after] = [old[list], now[list]];
    const words = (parts: readonly Part[]): Sentence =>
      say`${name(parts.length)} ${sayAll(parts.map(({ id }) => id))}`;
    const added = after.filter(({ id }) => !before.some((part) => part.id === id));
    const removed = before.filter(({ id }) => !after.some((part) => part.id === id));
    const reworded = after.filter((part) => {
      const was = before.find(({ id }) => id === part.id);
      return was !== undefined && wording(was) !== wording(part);
    });
    return [
      ...(added.length > 0
        ? [say`has the new ${words(added)}: answers already given keep their result`]
        : []),
      ...(removed.length > 0
        ? [
            say`lost ${words(removed)}: whoever chose or placed that keeps the result, but does not see it any more`,
          ]
        : []),
      ...(reworded.length > 0
        ? [say`words ${words(reworded)} anew: answers already given keep their result`]
        : []),
    ];
  });
}

/** What learners read of a part; of a gap that is what it offers. */
function wording({ text, left, right, options }: Part): string {
  return JSON.stringify([text, left, right, ...(options ?? []).map(({ id, text }) => [id, text])]);
}
