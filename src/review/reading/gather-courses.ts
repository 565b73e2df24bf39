import type { KnownCourse } from '../known-course.ts';
import { questionsOf } from '../known-course.ts';
import type { AttemptRecord } from './attempt-record.ts';
import type { CourseData } from './course-data.ts';
import { mergeRecords } from './merge-records.ts';
import type { ReadingContext } from './reading-context.ts';
import { slugOf, settleQuestions } from './settle-questions.ts';

/**
 * Sorts records by the course that they belong to, and settles which of them is the course of the page.
 * @param context hears what concerns all files together
 * @returns the known course first, then those with most attempts
 */
export function gatherCourses(
  records: readonly AttemptRecord[],
  known: KnownCourse,
  context: ReadingContext,
): CourseData[] {
  const byTitle = groupByTitle(records);
  const titles = [...byTitle.keys()].filter((title) => title !== '');
  const ours: AttemptRecord[] = [];
  const courses: { title: string; found: AttemptRecord[] }[] = [];
  for (const title of titles) {
    const found = byTitle.get(title) ?? [];
    const isTitled = known.languages.some(({ outline }) => outline.title === title);
    if (isTitled || holdsOurQuestions(found, known)) {
      if (!isTitled) context.say('taken-as-known', { title });
      ours.push(...found);
    } else {
      context.say('other-course', { title });
      courses.push({ title, found });
    }
  }
  const untitled = byTitle.get('') ?? [];
  const [other] = courses;
  const [main] = known.languages;
  if (untitled.length > 0) {
    // A report that names no course belongs to the one that was read beside it, where there is one alone.
    const isOther = other !== undefined && courses.length === 1 && ours.length === 0;
    (isOther ? other.found : ours).push(...untitled);
    if (!holdsOurQuestions(untitled, known))
      context.say('untitled', { taken: isOther ? other.title : main.outline.title });
  }
  const others = courses
    .map(({ title, found }): CourseData => ({ title, isKnown: false, records: mergeRecords(found) }))
    .sort((one, next) => next.records.length - one.records.length);
  if (ours.length === 0) return others;
  const settled = settleQuestions(mergeRecords(ours), known, context);
  return [{ title: main.outline.title, isKnown: true, records: settled }, ...others];
}

/** Whether most questions of these records are the course's, whatever the activity is called. */
function holdsOurQuestions(records: readonly AttemptRecord[], known: KnownCourse): boolean {
  const ids = new Set(
    records.flatMap(({ interactions }) => interactions.map(({ id }) => id)).filter((id) => id !== ''),
  );
  const questions = questionsOf(known.languages[0]);
  const ours = [...ids].filter((id) => questions.has(slugOf(id)));
  return ids.size > 0 && ours.length * 2 >= ids.size;
}

function groupByTitle(records: readonly AttemptRecord[]): Map<string, AttemptRecord[]> {
  const byTitle = new Map<string, AttemptRecord[]>();
  for (const record of records) {
    const same = byTitle.get(record.title);
    if (same) same.push(record);
    else byTitle.set(record.title, [record]);
  }
  return byTitle;
}
