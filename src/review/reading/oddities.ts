import type { ReadingContext } from './reading-context.ts';

/** Kinds of notice about one cell, which are told once for all cells that have it. */
type Kind = 'attempt-no-number' | 'unknown-status' | 'unknown-result' | 'unknown-date';

/** Counts what can't be read in a table: each kind is told once, with its first place. */
export class Oddities {
  readonly #found = new Map<Kind, { row: number; count: number; text: string }>();

  note(kind: Kind, row: number, text: string): void {
    const found = this.#found.get(kind) ?? { row, count: 0, text };
    found.count += 1;
    this.#found.set(kind, found);
  }

  tell(context: ReadingContext): void {
    for (const [kind, values] of this.#found) context.say(kind, values);
  }
}
