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

/** An LMS's API object, called so that nothing it does can break the course: it may throw, or answer with any type. */
export class LmsApi {
  readonly #functions: Functions;
  readonly #names: ApiNames;

  constructor(api: unknown, names: ApiNames) {
    this.#functions = api as Functions;
    this.#names = names;
  }

  /** @throws TrackingError */
  initialize(): void {
    this.#must(this.#names.initialize, '');
  }

  /** @throws TrackingError */
  terminate(): void {
    this.#must(this.#names.terminate, '');
  }

  /** @throws TrackingError */
  commit(): void {
    this.#must(this.#names.commit, '');
  }

  /** The element's value; empty when there is none, or when the LMS can't say. */
  get(element: string): string {
    try {
      const value = this.#call(this.#names.get, element);
      return value === null || value === undefined ? '' : String(value);
    } catch {
      // An optional element that an LMS does not know: the same as no value (SCORM 1.2 RTE 3.4.2).
      return '';
    }
  }

  /** Sets an element that matters. @throws TrackingError */
  set(element: string, value: string): void {
    this.#must(this.#names.set, element, value);
  }

  /** Sets an element that the LMS may do without. @returns whether it took it */
  offer(element: string, value: string): boolean {
    try {
      this.set(element, value);
      return true;
    } catch {
      // Optional elements may answer 401, 402 or 405: the rest of the record must not suffer.
      return false;
    }
  }

  #must(name: string, ...values: string[]): void {
    let answer: unknown;
    try {
      answer = this.#call(name, ...values);
    } catch (error) {
      throw new TrackingError(`${name}(${values[0] ?? ''})`, 'exception', String(error));
    }
    // Some LMSs answer with booleans or numbers instead of the strings of the standard.
    if (!['true', '1'].includes(String(answer))) throw this.#error(`${name}(${values[0] ?? ''})`);
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
      code = String(this.#call(this.#names.lastError));
      text = String(this.#call(this.#names.errorString, code));
    } catch {
      // Moodle's LMSGetLastError throws when called first: the operation itself is what we know.
    }
    return new TrackingError(operation, code, text);
  }
}
