import { TrackingError } from '../core/tracking-port.ts';

/** The names under which one version of SCORM offers the same eight functions. */
export interface ApiNames {
  readonly initialize: string;
  readonly terminate: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly lastError: string;
  readonly errorString: string;
}

type Functions = Readonly<Record<string, ((...values: string[]) => unknown) | undefined>>;

/**
 * An LMS's API object, called so that nothing it does can break the course: it may throw, or answer with any type.
 * Its methods throw nothing but `TrackingError`.
 */
export class LmsApi {
  readonly #functions: Functions;
  readonly #names: ApiNames;
  readonly #isOnline: () => boolean;

  /** @param isOnline whether the browser has a network at all */
  constructor(api: unknown, names: ApiNames, isOnline: () => boolean = () => true) {
    this.#functions = api as Functions;
    this.#names = names;
    this.#isOnline = isOnline;
  }

  /** @throws TrackingError */
  initialize(): void {
    this.#must(this.#names.initialize, '');
  }

  /** @throws TrackingError */
  terminate(): void {
    this.#must(this.#names.terminate, '');
  }

  /** @throws TrackingError also when the LMS says that all went well while the browser has no network */
  commit(): void {
    const { commit } = this.#names;
    this.#must(commit, '');
    // Moodle queues a beacon that is never delivered, and answers "true".
    if (!this.#isOnline()) throw new TrackingError(`${commit}()`, 'offline', 'the browser has no network');
  }

  /** The element's value; empty when there is none, or when the LMS can't say. */
  get(element: string): string {
    try {
      const value = this.#call(this.#names.get, element);
      // Some LMSs answer with null or false where there is nothing.
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    } catch {
      // An optional element that an LMS does not know: the same as no value (SCORM 1.2 RTE 3.4.2).
      return '';
    }
  }

  /** @throws TrackingError when the LMS refuses the value */
  set(element: string, value: string): void {
    this.#must(this.#names.set, element, value);
  }

  #must(name: string, ...values: string[]): void {
    const operation = `${name}(${values[0] ?? ''})`;
    let answer: unknown;
    try {
      answer = this.#call(name, ...values);
    } catch (error) {
      throw error instanceof TrackingError ? error : new TrackingError(operation, 'exception', words(error));
    }
    // Some LMSs answer with booleans or numbers instead of the strings of the standard.
    if (!['true', '1'].includes(words(answer))) throw this.#error(operation);
  }

  #call(name: string, ...values: string[]): unknown {
    const api = this.#functions;
    if (typeof api[name] !== 'function')
      throw new TrackingError(name, 'missing', 'the LMS has no such function');
    return api[name](...values);
  }

  #error(operation: string): TrackingError {
    let code = 'unknown';
    let text = '';
    try {
      code = words(this.#call(this.#names.lastError));
      // Moodle has no words for codes that it does not know.
      text = words(this.#call(this.#names.errorString, code) ?? '');
    } catch {
      // Moodle's LMSGetLastError throws when called first: the operation itself is what we know.
    }
    return new TrackingError(operation, code, text);
  }
}

/** Any value as text; even one that can't be turned into text. */
function words(value: unknown): string {
  try {
    return String(value);
  } catch {
    return 'an answer without words';
  }
}
