import { lessonPlaces } from '../../src/core/find.ts';
import type { CourseOutline } from '../../src/model/outline.ts';
import { STANDARDS } from '../../src/model/standard.ts';
import type { Standard } from '../../src/model/standard.ts';
import type { CompiledLanguage } from '../content/compile.ts';
import { openingBudget, pageBudget, RESUME_LIMITS, zipBudget } from './budget.ts';
import type { CourseSize, Measured } from './budget.ts';
import { longestResume } from './resume-size.ts';
import { say, sayCount, verbatim } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** What a course holds that its budgets grow with. */
export function sizeOf(course: CourseOutline): CourseSize {
  return {
    lessons: lessonPlaces(course).length,
    questions: course.sections.reduce((sum, { assessment }) => sum + (assessment?.pool.length ?? 0), 0),
  };
}

/** How many characters the longest progress has that a learner can reach in any of the items that an LMS opens. */
export function longestProgress(
  { outline, banks }: Pick<CompiledLanguage, 'outline' | 'banks'>,
  items: readonly { readonly outline: CourseOutline }[] = [{ outline }],
): number {
  return Math.max(...items.map((item) => longestResume(item.outline, banks)));
}

/** Whether a standard keeps progress of so many characters whole. */
export function keeps(standard: Standard, characters: number): boolean {
  return characters <= (RESUME_LIMITS[standard] ?? Infinity);
}

/**
 * The longest progress beside what the strictest of the standards keeps of it: what a learning platform cuts off is lost
 * to the learner.
 */
export function measuredResume(
  characters: number,
  standards: readonly Standard[],
  size: CourseSize,
): Measured {
  const limits = standards.flatMap((standard) => RESUME_LIMITS[standard] ?? []);
  return {
    what: say`resume data at their longest`,
    bytes: characters,
    budget: limits.length === 0 ? null : Math.min(...limits),
    hint: resumeHint(characters, size),
  };
}

function resumeHint(characters: number, { lessons, questions }: CourseSize): Sentence {
  const fitting = STANDARDS.filter((standard) => keeps(standard, characters));
  // SCORM 2004 holds sixteen times as much as SCORM 1.2.
  const words = fitting.filter((one) => one !== 'scorm2004-3').map((one) => `--standard ${one}`);
  return say`no platform keeps more of a learner's progress in these standards, and this course has ${lessons} lessons and ${questions} questions. Build it without them ("npm run build -- ${words.join(' ')}"), divide it into several courses, or let each attempt ask fewer questions ("draw" in quiz.yaml); answers to "fill-in" take most`;
}

/** A page that is opened beside its budget. @param bytes gzipped, @param size of what its outline holds */
export function measuredPage(path: string, standard: Standard, bytes: number, size: CourseSize): Measured {
  return {
    what: say`${path} (${standard}), gzipped`,
    bytes,
    budget: pageBudget(size),
    hint: say`it holds the first lesson, and of all others titles and activities; a shorter first lesson, or a drawing of it put into another, makes it lighter`,
  };
}

/**
 * A zip beside its budget.
 * @param recordings how many of its bytes are videos and sounds, which have a check of their own
 * @param pages how many there are to open, each with the app in it
 */
export function measuredZip(
  name: string,
  bytes: number,
  recordings: number,
  languages: number,
  standard: Standard,
  size: CourseSize,
  pages = 1,
): Measured {
  return {
    what: verbatim(name),
    bytes,
    budget: zipBudget(languages, standard, size) + (pages - 1) * openingBudget(languages, size) + recordings,
    hint: say`that is room for ${size.lessons} lessons and ${size.questions} questions in ${sayCount(languages, '{n} language', '{n} languages')}; look for large pictures first`,
  };
}
