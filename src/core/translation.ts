import type { CourseOutline } from '../model/outline.ts';

/**
 * Another language's outline of the same course.
 * @throws Error when it is another course or version, whose ids may be others
 */
export function translationOf(course: CourseOutline, other: CourseOutline): CourseOutline {
  if (other.id === course.id && other.version === course.version) return other;
  throw new Error(
    `the ${other.lang} outline is ${other.id} ${other.version}, not ${course.id} ${course.version}; build both together`,
  );
}
