import type { Fault, News } from '../../src/preview/protocol.ts';
import { formatProblem } from '../content/content-error.ts';

/** What a reading or a build has found: faults of the content, and words about what belongs to no file of it. */
export interface Findings {
  readonly faults: readonly Fault[];
  readonly text: string;
}

/** Gathers what each reading and each build has found last: only who found something can say that it is mended. */
export class FaultList {
  readonly #found = new Map<string, Findings>();
  #lines = '';

  /**
   * Takes in what somebody has found.
   * @param finder who found it: a language that was read, or the build
   * @returns whether the sum of all is another than before
   */
  set(finder: string, findings: Findings): boolean {
    this.#found.set(finder, findings);
    const before = this.#lines;
    this.#lines = [...this.#sum().faults.map(formatProblem), this.#sum().text].join('\n').trim();
    return this.#lines !== before;
  }

  /** Everything, a line each, as the terminal shows it; empty when nothing is wrong. */
  get lines(): string {
    return this.#lines;
  }

  /** Everything, as pages show it. */
  get news(): News {
    return { kind: 'problems', ...this.#sum() };
  }

  #sum(): Findings {
    const all = [...this.#found.values()];
    // A reading and a build find the same.
    const faults = new Map(all.flatMap((one) => one.faults).map((fault) => [formatProblem(fault), fault]));
    return {
      faults: [...faults.values()],
      text: all.flatMap(({ text }) => (text === '' ? [] : text)).join('\n'),
    };
  }
}
