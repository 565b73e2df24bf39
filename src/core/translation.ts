import type { CourseOutline } from '../model/outline.ts';

/**
 * Another language's outline of the same course.
 * @throws Error when it is another course or version, whose ids may be others
 */
export function translationOf({ id, version }: CourseOutline, other: CourseOutline): CourseOutline {
  if (other.id === id && other.version === version) return other;
  throw new Error(`${other.lang}/course.js is not of ${id} ${version}`);
}
