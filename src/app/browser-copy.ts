import { hash } from '../core/draw.ts';
import { asProgressCopy } from '../core/progress-copy.ts';
import type { CopyPort, ProgressCopy } from '../core/progress-copy.ts';
import type { CopyDatabase } from './copy-database.ts';

/**
 * Under which key this browser keeps the copy.
 * @param owner whose it is: the learner, and the address of the package, since a course may stand in two activities.
 *   The key holds it as a hash only: computers are shared, and so is the storage of all packages on one LMS.
 */
export function copyKey(courseId: string, owner: string): string {
  return `course:${courseId}:${hash(owner).toString(36)}`;
}

/** The copy in this browser: at once in its storage, and a moment later in its database, once that is open. */
export class BrowserCopy implements CopyPort {
  /** Opened when the course stands already: that takes a browser a while. */
  database: Pick<CopyDatabase<ProgressCopy>, 'write'> | null = null;
  readonly key: string;
  readonly #storage: () => Storage;

  /** @param storage called each time, since a browser that blocks storage throws on the mere look at it */
  constructor(key: string, storage: () => Storage) {
    this.key = key;
    this.#storage = storage;
  }

  read(): ProgressCopy | null {
    try {
      return asProgressCopy(JSON.parse(this.#storage().getItem(this.key) ?? 'null'));
    } catch {
      // Storage is blocked, or something else wrote there: there is no copy.
      return null;
    }
  }

  write(copy: ProgressCopy): boolean {
    this.database?.write(copy);
    try {
      this.#storage().setItem(this.key, JSON.stringify(copy));
      return true;
    } catch {
      // Storage is blocked or full.
      return false;
    }
  }
}
