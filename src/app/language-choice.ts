import { hash } from '../core/draw.ts';

/**
 * Where this browser's storage keeps which language a learner chose for a course, all its sections included.
 * @param courseId with a section's after a slash where it is an item of its own
 * @param owner whose choice it is, as for the copy of the progress (`browserCopy`)
 */
export function choiceKey(courseId: string, owner: string): string {
  return `course:${courseId.split('/')[0]}:${hash(owner).toString(36)}:language`;
}

/** The language that the learner chose; null when none was, or when storage is blocked. */
export function chosenLanguage(key: string, storage: () => Storage): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}
