import type { LmsApi } from './lms-api.ts';

/**
 * What an LMS holds as far as this session told it: values that did not change are not sent again,
 * and everything counts as unsent after a commit that failed.
 */
export class ScormRecord {
  readonly #api: LmsApi;
  readonly #sent = new Map<string, string>();

  constructor(api: LmsApi) {
    this.#api = api;
  }

  /** Sets an element that matters. @throws TrackingError */
  set(element: string, value: string): void {
    if (this.#sent.get(element) === value) return;
    this.#api.set(element, value);
    this.#sent.set(element, value);
  }

  /** Sets an element that the LMS may do without. */
  offer(element: string, value: string): void {
    if (this.#sent.get(element) === value) return;
    if (this.#api.offer(element, value)) this.#sent.set(element, value);
  }

  /** Sets an element whose setting means something each time, even to the same value. */
  write(element: string, value: string): void {
    if (this.#api.offer(element, value)) this.#sent.set(element, value);
  }

  /** @throws TrackingError */
  commit(): void {
    try {
      this.#api.commit();
    } catch (error) {
      this.#sent.clear();
      throw error;
    }
  }
}

/** A decimal without exponent or locale, at most `places` decimals: `85.5`. */
export function decimal(value: number, places = 2): string {
  return String(Number(value.toFixed(places)));
}
