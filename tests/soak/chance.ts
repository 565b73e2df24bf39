import { randomFrom } from '../../src/core/draw.ts';

/** A stream of choices that a seed decides entirely. */
export class Chance {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = randomFrom(seed);
  }

  /** A whole number from 0 up to the limit, which is not reached. */
  below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  /** Whether the one case in so many comes up. */
  isOneIn(cases: number): boolean {
    return this.below(cases) === 0;
  }

  /** @throws RangeError when there is nothing to choose from */
  one<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('Chance.one: there are no items to choose from');
    return item;
  }
}
