import { hash } from '../core/draw.ts';
import { asProgressCopy } from '../core/progress-copy.ts';
import type { CopyPort } from '../core/progress-copy.ts';

/**
 * The copy in this browser's storage.
 * @param owner whose it is: the learner, and the address of the package, since a course may stand in two activities.
 *   The key holds it as a hash only: computers are shared, and so is the storage of all packages on one LMS.
 */
export function browserCopy(courseId: string, owner: string, storage: () => Storage): CopyPort {
  const key = `course:${courseId}:${hash(owner).toString(36)}`;
  return {
    read() {
      try {
        return asProgressCopy(JSON.parse(storage().getItem(key) ?? 'null'));
      } catch {
        // Storage is blocked, or something else wrote there: there is no copy.
        return null;
      }
    },
    write(copy) {
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
