import type { Clock } from '../../../src/core/clock.ts';

interface Timer {
  readonly at: number;
  readonly task: () => void;
}

/** Time that stands still until a test moves it, and a screen that shows nothing until a test says so. */
export class FakeClock implements Clock {
  #now = 1_000_000;
  #painted: (() => void)[] = [];
  readonly #timers = new Set<Timer>();

  /** How many tasks wait for a time that has not come. */
  get waiting(): number {
    return this.#timers.size;
  }

  now(): number {
    return this.#now;
  }

  afterPaint(task: () => void): void {
    this.#painted.push(task);
  }

  after(milliseconds: number, task: () => void): () => void {
    const timer = { at: this.#now + milliseconds, task };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Shows what was rendered, and lets everything happen that follows at once. */
  async paint(): Promise<void> {
    const tasks = this.#painted;
    this.#painted = [];
    for (const task of tasks) task();
    await settled();
  }

  /** Lets time pass and, one after the other, everything happen that it brings. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#timers.delete(next);
      this.#now = next.at;
      next.task();
      // A real clock runs one task at a time, and what a task sets off before the next.
      await settled();
    }
    this.#now = end;
  }

  #next(end: number): Timer | undefined {
    return [...this.#timers].filter(({ at }) => at <= end).sort((left, right) => left.at - right.at)[0];
  }
}

/** Resolves when all promises that can settle without time passing have settled. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
