import type { Clock } from '../../src/core/clock.ts';

/** Time that passes when the test says so. */
export class SteppedClock implements Clock {
  #now = 0;
  #tasks: { readonly due: number; readonly task: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  afterPaint(task: () => void): void {
    this.#tasks.push({ due: this.#now, task });
  }

  after(milliseconds: number, task: () => void): () => void {
    const entry = { due: this.#now + milliseconds, task };
    this.#tasks.push(entry);
    return () => {
      this.#tasks = this.#tasks.filter((one) => one !== entry);
    };
  }

  /** Lets the time pass, runs what falls due in it, and what that sets going. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (;;) {
      const next = this.#tasks.filter(({ due }) => due <= end).sort((one, other) => one.due - other.due)[0];
      if (!next) break;
      this.#tasks = this.#tasks.filter((one) => one !== next);
      this.#now = Math.max(this.#now, next.due);
      next.task();
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#now = end;
  }
}
