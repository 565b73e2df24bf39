import { TrackingError } from '../core/tracking-port.ts';
import type { Launch, Snapshot, TrackingPort } from '../core/tracking-port.ts';

/** Where the browser's storage keeps a course's progress. */
export function localKey(courseId: string): string {
  return `course:${courseId}`;
}

/** Keeps progress in this browser: for the course opened without an LMS. */
export class LocalPort implements TrackingPort {
  readonly #key: string;
  readonly #storage: () => Storage;

  /** @param storage called each time, since a browser that blocks storage throws on the mere look at it */
  constructor(courseId: string, storage: () => Storage) {
    this.#key = localKey(courseId);
    this.#storage = storage;
  }

  async open(): Promise<Launch> {
    return {
      mode: 'normal',
      learnerId: '',
      learnerName: '',
      language: '',
      resume: this.#read(),
      location: '',
      verdict: 'not-attempted',
      score: null,
      isBehind: false,
    };
  }

  async save(snapshot: Snapshot): Promise<void> {
    try {
      this.#storage().setItem(this.#key, snapshot.resume);
    } catch (error) {
      throw new TrackingError('localStorage.setItem', 'exception', String(error));
    }
  }

  distrust(): void {
    // Every save writes all there is.
  }

  close(): void {
    // Every save is already in the browser.
  }

  #read(): string {
    try {
      return this.#storage().getItem(this.#key) ?? '';
    } catch {
      // Storage is blocked: the course starts anew, and the first save says so.
      return '';
    }
  }
}

/** Standalone play never fails to connect. */
export async function connect(start: Window, courseId: string): Promise<TrackingPort> {
  return new LocalPort(courseId, () => start.localStorage);
}
