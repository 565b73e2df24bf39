import { asProgressCopy } from '../core/progress-copy.ts';
import type { ProgressCopy } from '../core/progress-copy.ts';

const STORE = 'copies';

/**
 * A second place for the copy. Moodle empties the browser's `localStorage` at every new login (`core/storage_validation`,
 * from 4.5 on), which is just when a copy is needed: after a session that has ended.
 */
export class CopyDatabase {
  readonly #key: string;
  #database: IDBDatabase | null = null;
  /** What lay there when the course was opened. */
  #found: ProgressCopy | null = null;

  private constructor(key: string) {
    this.#key = key;
  }

  /** Opens it and reads what is there. A browser that forbids it has none, and that is no failure. */
  static async open(key: string, factory: () => IDBFactory): Promise<CopyDatabase> {
    const one = new CopyDatabase(key);
    try {
      const opening = factory().open('course-progress', 1);
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
      one.#database = await answerOf(opening);
      one.#found = asProgressCopy(await answerOf(one.#store('readonly').get(key)));
    } catch {
      // Storage is blocked, or the browser is in a private mode without databases.
    }
    return one;
  }

  get found(): ProgressCopy | null {
    return this.#found;
  }

  /** Begins to keep the copy; what a page does that ends in the same moment is in `localStorage` only. */
  write(copy: ProgressCopy): void {
    try {
      this.#store('readwrite').put(copy, this.#key);
    } catch {
      // The database is closed or full: `localStorage` has the copy all the same.
    }
  }

  /** @throws Error when there is no database */
  #store(mode: IDBTransactionMode): IDBObjectStore {
    if (!this.#database) throw new Error('this browser has no database for the course');
    return this.#database.transaction(STORE, mode).objectStore(STORE);
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('the database gave no reason')),
    );
  });
}
