import { isLively } from './print-step.ts';

/** Where lines can't be replaced, a new one comes after so many milliseconds. */
const PAUSE = 10_000;

/** Says how far a long run is and how fast it goes: on one line of a terminal, on a line now and then elsewhere. */
export class Progress {
  readonly #of: number;
  readonly #started = performance.now();
  #done = 0;
  #said = performance.now();

  /** @param of how many there are in all */
  constructor(of: number) {
    this.#of = of;
  }

  get done(): number {
    return this.#done;
  }

  /** So many more are done. */
  add(count: number): void {
    this.#done += count;
    if (isLively) process.stdout.write(`\r${this.#bar()} ${this.#line()}`);
    else if (performance.now() - this.#said > PAUSE) {
      this.#said = performance.now();
      console.log(this.#line());
    }
  }

  /** Leaves the terminal's line. */
  end(): void {
    if (isLively) process.stdout.write('\n');
  }

  #line(): string {
    const seconds = (performance.now() - this.#started) / 1000;
    return `${this.#done} of ${this.#of}, ${Math.round(this.#done / seconds)} a second`;
  }

  #bar(): string {
    const filled = Math.round((this.#done / Math.max(1, this.#of)) * 30);
    return `${'█'.repeat(filled)}${'░'.repeat(30 - filled)}`;
  }
}
