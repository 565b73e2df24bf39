import { readCourse } from '../../../scripts/content/read-course.ts';
import { knownCourse } from '../../../scripts/review/known-course.ts';
import type { KnownCourse } from '../../../src/review/known-course.ts';

let known: Promise<KnownCourse> | undefined;

/** Our own course, as the page knows it; read once. */
export function ourCourse(): Promise<KnownCourse> {
  known ??= readCourse('modules').then(({ languages }) => knownCourse(languages));
  return known;
}
