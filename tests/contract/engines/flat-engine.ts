import type { Server } from '../server.ts';
import type { Engine } from './engine.ts';

/** What one version of an LMS says to values; error codes are `'0'` when there is no error. */
export interface FlatRules {
  /** Why a value may not be set. */
  refuses(element: string, value: string, model: ReadonlyMap<string, string>): string;
  /** Why an element may not be read. */
  hides(element: string): string;
  /** What else changes when a value is set. */
  react(element: string, value: string, model: Map<string, string>): void;
  /** What a commit sends; the model is everything that was set or given back. */
  collect(model: ReadonlyMap<string, string>, ending: boolean): ReadonlyMap<string, string>;
  readonly codes: {
    readonly initializedTwice: string;
    readonly notInitialized: string;
    readonly commitFailed: string;
  };
}

/** A hand-made runtime: a flat map of elements behind a table of rules. */
export class FlatEngine implements Engine {
  readonly #rules: FlatRules;
  readonly #server: Server;
  readonly #model: Map<string, string>;
  #running = false;
  #error = '0';

  /** @param given the elements that the LMS gives back at this launch */
  constructor(rules: FlatRules, server: Server, given: Readonly<Record<string, string>>) {
    this.#rules = rules;
    this.#server = server;
    this.#model = new Map(Object.entries(given));
  }

  initialize(): string {
    if (this.#running) return this.#answer(this.#rules.codes.initializedTwice);
    this.#running = true;
    return this.#answer('0');
  }

  terminate(): string {
    if (!this.#running) return this.#answer(this.#rules.codes.notInitialized);
    this.#running = false;
    return this.#send(true);
  }

  commit(): string {
    return this.#running ? this.#send(false) : this.#answer(this.#rules.codes.notInitialized);
  }

  get(element: string): unknown {
    this.#error = this.#running ? this.#rules.hides(element) : this.#rules.codes.notInitialized;
    if (this.#error !== '0') return '';
    // Moodle answers with numbers here.
    if (element.endsWith('._count')) return countRows(this.#model, element.slice(0, -'._count'.length));
    return this.#model.get(element) ?? '';
  }

  set(element: string, value: string): string {
    if (!this.#running) return this.#answer(this.#rules.codes.notInitialized);
    const code = this.#rules.refuses(element, value, this.#model);
    if (code === '0') {
      this.#rules.react(element, value, this.#model);
      this.#model.set(element, value);
    }
    return this.#answer(code);
  }

  lastError(): unknown {
    return this.#error;
  }

  errorString(code: string): unknown {
    return code === '0' ? 'No error' : `Error ${code}`;
  }

  #send(ending: boolean): string {
    return this.#answer(
      this.#server.post(this.#rules.collect(this.#model, ending)) ? '0' : this.#rules.codes.commitFailed,
    );
  }

  #answer(code: string): string {
    this.#error = code;
    return code === '0' ? 'true' : 'false';
  }
}

/** How many rows a list such as `cmi.interactions` has. */
export function countRows(model: ReadonlyMap<string, string>, list: string): number {
  let count = 0;
  for (const element of model.keys()) {
    if (!element.startsWith(`${list}.`)) continue;
    const row = Number(element.slice(list.length + 1).split('.')[0]);
    if (row >= count) count = row + 1;
  }
  return count;
}

/** The element with its row numbers as `n`. */
export function patternOf(element: string): string {
  return element.replace(/\.\d+(?=\.|$)/g, '.n');
}

/** Whether a row is set whose predecessor does not exist. */
export function leavesGap(element: string, model: ReadonlyMap<string, string>): boolean {
  for (const match of element.matchAll(/\.(\d+)\./g)) {
    const list = element.slice(0, match.index);
    if (Number(match[1]) > countRows(model, list)) return true;
  }
  return false;
}
