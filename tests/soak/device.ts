import type { ProgressCopy } from '../../src/core/progress-copy.ts';
import type { LearnerState } from '../../src/core/state.ts';
import type { Caller } from './network.ts';
import type { DeviceStorage } from './setting.ts';

/** A learner's browser: what it stores, and what it must therefore be able to give back. */
export class Device {
  readonly kind: DeviceStorage;
  /** The storage takes nothing more, and still gives back what it has. */
  isFull = false;
  /** What the learner last saw in a window whose copy lies here. */
  promised: LearnerState | null = null;
  /** The database takes its time to open: until something is painted, the course goes on without it. */
  isSlow = false;
  readonly #items = new Map<string, string>();
  readonly #rows = new Map<string, ProgressCopy>();

  constructor(kind: DeviceStorage) {
    this.kind = kind;
  }

  get keepsCopies(): boolean {
    return this.kind === 'works' && !this.isFull;
  }

  /** All that is stored, as one text to compare. */
  get content(): string {
    return JSON.stringify([...this.#items]);
  }

  /** What Moodle does at every login, from 4.5 on; the database stays. */
  emptyStorage(): void {
    this.#items.clear();
  }

  /** The database as a window sees it; nothing where storage is blocked. */
  databaseFor(key: string, caller: Caller): { found: ProgressCopy | null; write(copy: ProgressCopy): void } {
    const isBlocked = this.kind === 'blocked';
    return {
      found: isBlocked ? null : structuredClone(this.#rows.get(key) ?? null),
      write: (copy) => {
        if (!isBlocked && !this.isFull && !caller.isDead) this.#rows.set(key, structuredClone(copy));
      },
    };
  }

  /** The storage as a window sees it. @throws DOMException where storage is blocked */
  storageFor(caller: Caller): Storage {
    if (this.kind === 'blocked') throw new DOMException('The operation is insecure.', 'SecurityError');
    const storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = {
      getItem: (key) => this.#items.get(key) ?? null,
      setItem: (key, value) => {
        if (this.isFull) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        if (!caller.isDead) this.#items.set(key, value);
      },
      removeItem: (key) => {
        if (!caller.isDead) this.#items.delete(key);
      },
    };
    return storage as Storage;
  }
}
