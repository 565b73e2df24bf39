import { TrackingError } from '../core/tracking-port.ts';
import type { LmsApi } from './lms-api.ts';

/** Where columns of LMSs end. */
const USUAL_LIMITS: readonly number[] = [
  255, 256, 1000, 1024, 2000, 2048, 4000, 4096, 32_000, 32_767, 64_000,
];

/** Looks whether an LMS kept a value whole: at the first time, and when it has grown beyond a usual limit. */
export class ReadBack {
  readonly #api: LmsApi;
  #checked = -1;

  constructor(api: LmsApi) {
    this.#api = api;
  }

  /** @returns what went wrong, null when the LMS has it all or does not say */
  check(element: string, value: string): TrackingError | null {
    const passed = USUAL_LIMITS.filter((limit) => limit < value.length).length;
    if (passed <= this.#checked) return null;
    const held = this.#api.get(element);
    if (held !== '' && held !== value && value.startsWith(held)) {
      const text = `the LMS keeps ${held.length} of ${value.length} characters`;
      return new TrackingError(`set(${element})`, 'truncated', text);
    }
    this.#checked = passed;
    return null;
  }
}
