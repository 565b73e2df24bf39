import { hash } from '../core/draw.ts';
import { asProgressCopy } from '../core/progress-copy.ts';
import type { CopyPort, ProgressCopy } from '../core/progress-copy.ts';
import { saveOf } from '../core/resume.ts';
import type { CopyDatabase } from './copy-database.ts';

/**
 * Under which key this browser keeps the copy.
 * @param owner whose it is: the learner, and the address of the package, since a course may stand in two activities.
 *   The key holds it as a hash only: computers are shared, and so is the storage of all packages on one LMS.
 */
export function copyKey(courseId: string, owner: string): string {
  return `course:${courseId}:${hash(owner).toString(36)}`;
}

/**
 * The copy in this browser: at once in its storage, and a moment later in its database, of which the newer one counts.
 * @param storage called each time, since a browser that blocks storage throws on the mere look at it
 */
export function browserCopy(
  key: string,
  storage: () => Storage,
  database: Pick<CopyDatabase<ProgressCopy>, 'found' | 'write'> | null = null,
): CopyPort {
  return {
    read: () => newer(stored(key, storage), database?.found ?? null),
    write(copy) {
      database?.write(copy);
      try {
        storage().setItem(key, JSON.stringify(copy));
        return true;
      } catch {
        // Storage is blocked or full.
        return false;
      }
    },
  };
}

function stored(key: string, storage: () => Storage): ProgressCopy | null {
  try {
    return asProgressCopy(JSON.parse(storage().getItem(key) ?? 'null'));
  } catch {
    // Storage is blocked, or something else wrote there: there is no copy.
    return null;
  }
}

function newer(one: ProgressCopy | null, other: ProgressCopy | null): ProgressCopy | null {
  if (!one || !other) return one ?? other;
  return saveOf(other.resume) > saveOf(one.resume) ? other : one;
}
