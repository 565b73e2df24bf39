const STORE = 'copies';

/**
 * A second place for the copy. Moodle empties the browser's `localStorage` at every new login (`core/storage_validation`,
 * from 4.5 on), which is just when a copy is needed: after a session that has ended.
 */
export class CopyDatabase<T> {
  readonly #key: string;
  #database: IDBDatabase | null = null;
  /** What lay there when the course was opened. */
  #found: T | null = null;

  private constructor(key: string) {
    this.#key = key;
  }

  /**
   * Opens it and reads what is there. A browser that forbids it has none, and that is no failure.
   * @param read what lies there as what it should be; null when it is something else
   */
  static async open<T>(
    key: string,
    factory: () => IDBFactory,
    read: (data: unknown) => T | null,
  ): Promise<CopyDatabase<T>> {
    const one = new CopyDatabase<T>(key);
    try {
      const opening = factory().open('course-progress', 1);
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
      one.#database = await answerOf(opening);
      one.#found = read(await answerOf(one.#store('readonly').get(key)));
    } catch {
      // Storage is blocked, or the browser is in a private mode without databases.
    }
    return one;
  }

  /** Whether there is a database: else nothing that is written is kept. */
  get isOpen(): boolean {
    return this.#database !== null;
  }

  get found(): T | null {
    return this.#found;
  }

  /** Begins to keep the copy; what a page does that ends in the same moment is in `localStorage` only. */
  write(copy: T): void {
    try {
      this.#store('readwrite').put(copy, this.#key);
    } catch {
      // The database is closed or full: `localStorage` has the copy all the same.
    }
  }

  /** @throws Error when there is no database */
  #store(mode: IDBTransactionMode): IDBObjectStore {
    if (!this.#database) throw new Error('no database');
    return this.#database.transaction(STORE, mode).objectStore(STORE);
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no reason given')));
  });
}
