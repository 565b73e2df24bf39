import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { Ledger } from '../../../../scripts/content/ledger.ts';
import { compare } from '../../../../scripts/since/compare.ts';
import type { Content } from '../../../../scripts/since/content.ts';
import { findLesson, lessonPlaces } from '../../../../src/core/find.ts';
import { outcome } from '../../../../src/core/progress.ts';
import { decodeResume, encodeResume } from '../../../../src/core/resume.ts';
import { attemptUnderWay } from '../../../../src/core/state.ts';
import type { LearnerState } from '../../../../src/core/state.ts';
import type { CourseOutline } from '../../../../src/model/outline.ts';
import { histories } from '../../core/histories.ts';

/** What an author does to a course, section by section; numbers come from a ledger that is kept as it should be. */
interface Revision {
  /** Which lessons and questions go, in turn. */
  readonly cuts: readonly boolean[];
  readonly dropped: readonly boolean[];
  readonly turned: boolean;
  readonly grown: boolean;
}

const revisions = fc.record<Revision>({
  cuts: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
  dropped: fc.array(
    fc.integer({ min: 0, max: 3 }).map((dice) => dice === 0),
    { minLength: 3, maxLength: 3 },
  ),
  turned: fc.boolean(),
  grown: fc.boolean(),
});

it('what is said about any update is what happens to any learner', () => {
  const met = { lessons: 0, assessments: 0, attempts: 0, finished: 0, lacking: 0 };
  fc.assert(
    fc.property(histories, revisions, ({ course: old, state }, revision) => {
      const now = revised(old, revision);
      const sentences = sentencesOf(old, now);
      const after = reopened(old, now, state);
      const [before, later] = [outcome(old, state), outcome(now, after)];

      if (sentences.some((sentence) => sentence.includes('has finished everything stays finished'))) {
        met.finished += before.completed ? 1 : 0;
        expect([later.completed, later.passed]).toEqual([
          before.completed || later.completed,
          before.passed || later.passed,
        ]);
      }
      const isGone = sentences.find((sentence) => sentence.includes('is gone: whoever was reading it'));
      if (isGone !== undefined && !before.completed && everythingOf(now, state)) {
        met.lacking += 1;
        expect(isGone).toContain('whoever lacked nothing else completes the course');
        expect(later.completed).toBe(true);
      }
      met.lessons += checkReader(old, now, state, after, sentences);
      met.assessments += checkExaminee(old, now, state, after, sentences);
      met.attempts += checkAttempts(old, state, after, sentences);
      for (const { lesson } of lessonPlaces(now))
        expect(after.lessons[lesson.id]).toBe(state.lessons[lesson.id]);
    }),
    { numRuns: 400 },
  );
  // Otherwise the claims were never put to the test.
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(0);
});

/** Who was reading a lesson that is gone goes on where the sentence says. @returns how many such learners this was */
function checkReader(
  old: CourseOutline,
  now: CourseOutline,
  { bookmark, lessons }: LearnerState,
  after: LearnerState,
  sentences: readonly string[],
): number {
  if (bookmark?.view !== 'lesson' || findLesson(now, bookmark.id)) return 0;
  const { label, lesson } = findLesson(old, bookmark.id)!;
  const sentence = sentences.find((one) => one.startsWith(`Lesson ${label} «${lesson.title}» is gone`));
  const place = placeIn(sentence);
  if (place === null) {
    expect(after.bookmark).toBeNull();
    return 1;
  }
  const named = lessonPlaces(now).find((one) => one.lesson.title === place)!.lesson;
  if (lessons[named.id]) expect(after.bookmark).toEqual({ view: 'lesson', id: named.id, position: 0 });
  else if (after.bookmark) {
    const further = findLesson(now, after.bookmark.id)!.lesson;
    expect(further.number).toBeLessThan(named.number);
    expect(lessons[further.id]).toBeDefined();
  }
  return 1;
}

/** The same for who was taking an assessment that is gone. */
function checkExaminee(
  old: CourseOutline,
  now: CourseOutline,
  { bookmark }: LearnerState,
  after: LearnerState,
  sentences: readonly string[],
): number {
  if (bookmark?.view !== 'assessment') return 0;
  if (now.sections.some((section) => section.id === bookmark.id && section.assessment)) return 0;
  const title = old.sections.find((section) => section.id === bookmark.id)!.assessment!.title;
  const place = placeIn(sentences.find((one) => one.startsWith(`The assessment «${title}» is gone`)));
  const named = lessonPlaces(now).find((one) => one.lesson.title === place)?.lesson;
  expect(after.bookmark).toEqual(named ? { view: 'lesson', id: named.id, position: 0 } : null);
  return 1;
}

/** Attempts under way keep their questions but those that are said to have left, and end with the last open one. */
function checkAttempts(
  old: CourseOutline,
  state: LearnerState,
  after: LearnerState,
  sentences: readonly string[],
): number {
  let met = 0;
  for (const { id, assessment } of old.sections) {
    const attempt = attemptUnderWay(state.assessments[id]);
    if (!attempt || sentences.some((one) => one.startsWith(`The assessment «${assessment?.title}» is gone`)))
      continue;
    const stay = attempt.questions.filter(
      (question) => !sentences.some((one) => one.startsWith(`Question "${question}" left the bank`)),
    );
    const is = after.assessments[id];
    expect(is?.attempt?.questions ?? []).toEqual(stay);
    const open = stay.filter((question) => !attempt.answers[question]);
    const ended = stay.length > 0 && open.length === 0 ? 1 : 0;
    expect(is?.finished).toBe((state.assessments[id]?.finished ?? 0) + ended);
    expect(is?.best ?? 0).toBeGreaterThanOrEqual(state.assessments[id]?.best ?? 0);
    met += stay.length < attempt.questions.length ? 1 : 0;
  }
  return met;
}

/** The title after "goes on at"; null where the sentence says that the course begins again. */
function placeIn(sentence: string | undefined): string | null {
  const place = /goes on at «([^»]*)»/.exec(sentence ?? '')?.[1];
  if (place === undefined) expect(sentence).toContain('starts at the beginning of the course again');
  return place ?? null;
}

function reopened(old: CourseOutline, now: CourseOutline, state: LearnerState): LearnerState {
  const resumed = decodeResume(now, encodeResume(old, state, 1));
  if (!resumed.ok) throw new Error(resumed.reason);
  return resumed.state;
}

/** Whether the learner has done all that the course asks for. */
function everythingOf(course: CourseOutline, state: LearnerState): boolean {
  return course.sections.every(
    ({ id, lessons, assessment }) =>
      lessons.every((lesson) => state.lessons[lesson.id] === 'done') &&
      (!assessment || typeof state.assessments[id]?.best === 'number'),
  );
}

function revised(old: CourseOutline, { cuts, dropped, turned, grown }: Revision): CourseOutline {
  let turn = 0;
  const stays = (): boolean => cuts[turn++ % cuts.length] !== true;
  const order = <T>(list: readonly T[]): T[] => (turned ? [...list].reverse() : [...list]);
  return {
    ...old,
    sections: order(old.sections).map((section, index) => {
      const lessons = order(section.lessons.filter(stays));
      const pool = order((section.assessment?.pool ?? []).filter(stays));
      const number = 500 + section.number;
      if (grown) {
        lessons.unshift({
          id: `new-${number}`,
          number,
          title: `Nueva ${number}`,
          minutes: 5,
          activities: [],
        });
        pool.push({ id: `new-${number}`, number, kind: 'single', points: 1 });
      }
      const isDropped = dropped[index] === true || pool.length === 0;
      return {
        ...section,
        lessons,
        assessment: section.assessment && !isDropped ? { ...section.assessment, pool } : null,
      };
    }),
  };
}

function sentencesOf(old: CourseOutline, now: CourseOutline): string[] {
  const ledger = new Ledger();
  for (const course of [old, now]) {
    for (const section of course.sections) {
      ledger.set('section', section.id, section.number);
      for (const { id, number } of section.assessment?.pool ?? []) ledger.set('question', id, number);
      for (const lesson of section.lessons) {
        ledger.set('lesson', lesson.id, lesson.number);
        for (const { id, number } of lesson.activities) ledger.set('activity', id, number);
      }
    }
  }
  const findings = compare({
    content: contentOf(old),
    identifiers: null,
    resumeFormat: 'gi1',
    now: contentOf(now),
    ledger,
    sources: { course: '', ledger: '', quiz: () => null, of: () => null },
  });
  expect(findings.filter(({ severity }) => severity === 'breaks')).toEqual([]);
  return findings.map(({ sentence }) => sentence);
}

/** A course of which nothing but the outline is compared. */
function contentOf(outline: CourseOutline): Content {
  return {
    outline,
    strings: {},
    lessons: new Map(),
    questions: new Map(),
    shelf: { references: [], terms: [] },
  };
}
