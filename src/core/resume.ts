import type { CourseOutline } from '../model/outline.ts';
import { fromBase36, pack, toBase36, unpack } from './ascii.ts';
import { decodeAssessment, encodeAssessment } from './resume-assessment.ts';
import { hash } from './draw.ts';
import { findLesson, findSection, lessonsOf } from './find.ts';
import type { AssessmentState, Bookmark, LearnerState, LessonStatus, Reached } from './state.ts';

/**
 * Resume data, format 1, fields separated by dots:
 * `gi1 . save . attempt . reached . bookmark . lessons . activities . seen . assessment… . checksum`
 * It begins with a letter (Moodle compares numeric strings as numbers), is ASCII without quotes or angle brackets,
 * and differs at every save (Moodle 1.2 never resends a value that did not change after a failed commit).
 * Lessons, activities and questions are named by ledger numbers only, so that no update moves them.
 */
const FORMAT = 'gi1';
const REACHED: readonly Reached[] = ['none', 'completed', 'passed'];
const LESSON: readonly (LessonStatus | undefined)[] = [undefined, 'opened', 'done'];

/** What resume data decode into: the state, or why they can't be read. */
export type Resumed =
  | {
      readonly ok: true;
      readonly state: LearnerState;
      readonly save: number;
      /** Which attempt of the LMS the data belong to; undefined when they do not say. */
      readonly attempt?: string | undefined;
    }
  | { readonly ok: false; readonly reason: 'foreign' | 'newer' | 'damaged' };

/**
 * @param save how many saves this attempt has seen; makes every string differ from the one before
 * @param attempt a few letters or digits, drawn once, that tell this attempt of the LMS from the learner's others
 */
export function encodeResume(course: CourseOutline, state: LearnerState, save: number, attempt = ''): string {
  const body = [
    FORMAT,
    toBase36(save),
    attempt,
    String(REACHED.indexOf(state.reached)),
    encodeBookmark(course, state.bookmark),
    pack(
      byNumber(lessonsOf(course).map((lesson) => [lesson.number, LESSON.indexOf(state.lessons[lesson.id])])),
      2,
    ),
    pack(byNumber(activities(course).map(({ number, id }) => [number, state.activities[id] ? 1 : 0])), 1),
    pack(byNumber(seenQuestions(course, state)), 1),
    ...course.sections.flatMap((section) => encodeAssessment(section, state.assessments[section.id])),
  ].join('.');
  return `${body}.${checksum(body)}`;
}

/** Reads any text; what no longer exists in the course is left out. */
export function decodeResume(course: CourseOutline, text: string): Resumed {
  if (!/^gi\d+\./.test(text)) return { ok: false, reason: 'foreign' };
  if (!text.startsWith(`${FORMAT}.`)) return { ok: false, reason: 'newer' };
  const end = text.lastIndexOf('.');
  const body = text.slice(0, end);
  if (text.slice(end + 1) !== checksum(body)) return { ok: false, reason: 'damaged' };
  const [
    ,
    save = '',
    attempt = '',
    reached = '',
    bookmark = '',
    lessons = '',
    used = '',
    seen = '',
    ...assessments
  ] = body.split('.');
  const lessonValues = unpack(lessons, 2);
  const usedValues = unpack(used, 1);
  const seenValues = unpack(seen, 1);
  const saves = fromBase36(save);
  if (!lessonValues || !usedValues || !seenValues || saves === null || !/^[0-9a-z]{0,8}$/.test(attempt)) {
    return { ok: false, reason: 'damaged' };
  }
  const statuses = Object.fromEntries(
    lessonsOf(course).flatMap((lesson): [string, LessonStatus][] => {
      const status = LESSON[lessonValues[lesson.number] ?? 0];
      return status ? [[lesson.id, status]] : [];
    }),
  );
  const state: LearnerState = {
    reached: REACHED[Number(reached)] ?? 'none',
    bookmark: decodeBookmark(course, bookmark, statuses),
    lessons: statuses,
    activities: Object.fromEntries(
      activities(course).flatMap(({ id, number }): [string, true][] =>
        usedValues[number] ? [[id, true]] : [],
      ),
    ),
    assessments: decodeAssessments(course, assessments, seenValues),
  };
  return { ok: true, state, save: saves, attempt: attempt === '' ? undefined : attempt };
}

function decodeAssessments(
  course: CourseOutline,
  fields: readonly string[],
  seen: readonly number[],
): Record<string, AssessmentState> {
  const bySection = new Map(fields.map((field) => [fromBase36(field.split('-')[0] ?? ''), field]));
  return Object.fromEntries(
    course.sections.flatMap((section): [string, AssessmentState][] => {
      const field = bySection.get(section.number);
      const decoded = field === undefined ? null : decodeAssessment(section, field, seen);
      return decoded ? [[section.id, decoded]] : [];
    }),
  );
}

function activities(course: CourseOutline) {
  return lessonsOf(course).flatMap((lesson) => lesson.activities);
}

function seenQuestions(course: CourseOutline, state: LearnerState): [number, number][] {
  return course.sections.flatMap((section): [number, number][] => {
    const seen = state.assessments[section.id]?.seen ?? [];
    return (section.assessment?.pool ?? []).map((question) => [
      question.number,
      seen.includes(question.id) ? 1 : 0,
    ]);
  });
}

function byNumber(entries: readonly (readonly [number, number])[]): number[] {
  const values: number[] = [];
  for (const [number, value] of entries) values[number] = Math.max(0, value);
  return Array.from(values, (value) => value ?? 0);
}

function encodeBookmark(course: CourseOutline, bookmark: Bookmark | null): string {
  if (!bookmark) return '';
  if (bookmark.view === 'assessment') {
    const section = findSection(course, bookmark.id);
    return section ? `q${toBase36(section.number)}` : '';
  }
  const place = findLesson(course, bookmark.id);
  return place ? `l${toBase36(place.lesson.number)}-${toBase36(bookmark.position)}` : '';
}

/** Where the place itself left the course, the nearest one that the learner knows: the last lesson opened before it. */
function decodeBookmark(
  course: CourseOutline,
  text: string,
  statuses: LearnerState['lessons'],
): Bookmark | null {
  const [number = '', position = '0'] = text.slice(1).split('-');
  const wanted = fromBase36(number) ?? -1;
  if (text.startsWith('q')) {
    const section = course.sections.find((one) => one.number === wanted);
    return section?.assessment
      ? { view: 'assessment', id: section.id }
      : beginningOf(section?.lessons.at(-1)?.id);
  }
  const lessons = lessonsOf(course);
  const lesson = lessons.find(({ number }) => number === wanted);
  if (text.startsWith('l') && lesson) {
    return { view: 'lesson', id: lesson.id, position: fromBase36(position) ?? 0 };
  }
  const known = lessons.filter((one) => one.number < wanted && statuses[one.id]);
  return beginningOf(known.sort((left, right) => right.number - left.number)[0]?.id);
}

function beginningOf(lesson: string | undefined): Bookmark | null {
  return lesson === undefined ? null : { view: 'lesson', id: lesson, position: 0 };
}

function checksum(text: string): string {
  return toBase36(hash(text)).padStart(7, '0').slice(-5);
}
