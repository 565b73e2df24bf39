import type { KnownCourse } from '../known-course.ts';
import type { AttemptRecord } from './attempt-record.ts';
import { checkQuestions } from './check-questions.ts';
import type { CourseData } from './course-data.ts';
import { gatherCourses } from './gather-courses.ts';
import { UnreadableFile } from './notice.ts';
import type { Notice, NoticeValues } from './notice.ts';
import { ReadingContext } from './reading-context.ts';
import type { ReportFile } from './reading-context.ts';
import { readAttempts } from './readers.ts';

/** What was read, and everything worth saying about it. */
export interface Reading {
  readonly courses: readonly CourseData[];
  readonly notices: readonly Notice[];
}

/**
 * Reads files of whatever known kind, and puts together what they say.
 * @param tell hears how much is read, 0 to 1
 */
export async function readFiles(
  files: readonly ReportFile[],
  known: KnownCourse,
  tell: (share: number) => void = () => undefined,
): Promise<Reading> {
  const texts = new Map<string, string>();
  const notices: Notice[] = [];
  const records: AttemptRecord[] = [];
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0) || 1;
  let before = 0;
  for (const file of files) {
    const start = before;
    const context = new ReadingContext(file.name, texts, (share) =>
      tell((start + share * file.bytes.length) / bytes),
    );
    try {
      const found = await readAttempts(file.bytes, context);
      context.say('understood', understood(found));
      if (found.every(({ number }) => number === 0)) context.say('no-attempts', {});
      tellRepeated(found, context);
      for (const record of found) records.push(record);
      notices.push(...context.notices);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      notices.push(...context.notices, error.notice);
    }
    before += file.bytes.length;
  }
  const together = new ReadingContext('', texts);
  const courses = gatherCourses(records, known, together);
  for (const course of courses) checkQuestions(course, known, together);
  return { courses, notices: [...notices, ...together.notices] };
}

function understood(records: readonly AttemptRecord[]): NoticeValues['understood'] {
  const begun = records.filter(({ number }) => number > 0);
  const slots = new Set(begun.flatMap(({ interactions }) => interactions.map(({ slot, id }) => slot ?? id)));
  const hasObjectives = begun.some(({ objectives }) => objectives.length > 0);
  const [layout] = (
    [
      ['tracks', begun.some(({ seconds, location }) => seconds !== null || location !== '')],
      ['mixed', slots.size > 0 && hasObjectives],
      ['interactions', slots.size > 0],
      ['objectives', hasObjectives],
      ['basic', true],
    ] as const
  ).find(([, fits]) => fits) ?? ['basic'];
  return {
    layout,
    attempts: begun.length,
    waiting: records.length - begun.length,
    questions: slots.size,
    title: records[0]?.title ?? '',
  };
}

/** The same learner with the same attempt twice in one file: two people of one name, or rows that were copied. */
function tellRepeated(records: readonly AttemptRecord[], context: ReadingContext): void {
  const seen = new Set<string>();
  const repeated = records.flatMap(({ learner, number, title }, index) => {
    const id = `${title}\n${learner.key}\n${number}`;
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated ? [{ row: index + 2, name: learner.name }] : [];
  });
  const [first] = repeated;
  if (first) context.say('repeated-attempt', { ...first, count: repeated.length });
}
