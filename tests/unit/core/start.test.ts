import { describe, expect, it } from 'vitest';
import type { ProgressCopy } from '../../../src/core/progress-copy.ts';
import { slots } from '../../../src/core/report.ts';
import { encodeResume } from '../../../src/core/resume.ts';
import { isUntold, startFrom, together } from '../../../src/core/start.ts';
import type { Start } from '../../../src/core/start.ts';
import { INITIAL_STATE } from '../../../src/core/state.ts';
import type { LearnerState } from '../../../src/core/state.ts';
import type { Launch } from '../../../src/core/tracking-port.ts';
import { aCourse } from '../../fixtures/course.ts';
import { after, allLessons, answering, begun, takingAll } from './play.ts';
import { interaction, LAUNCH } from './session-case.ts';

const course = aCourse({ sections: 2, lessons: 2, pool: 4, attempts: 1 });
const opened = after(course, [{ type: 'lesson-opened', lesson: 'lesson-1-2' }]);
const passed = takingAll(course, after(course, allLessons(course)), 1);
const nothing = takingAll(course, after(course, allLessons(course)), 0);
const failed = takingAll(course, after(course, allLessons(course)), 0.5);

const saved = (state: LearnerState, save = 4, attempt = 'own'): string =>
  encodeResume(course, state, save, attempt);

const aCopy = (state: LearnerState, change: Partial<ProgressCopy> & { save?: number } = {}): ProgressCopy => {
  const { save = 4, ...rest } = change;
  return { resume: saved(state, save), confirmed: true, unsaved: [], ...rest };
};

const started = (launch: Partial<Launch>, copy: ProgressCopy | null = null): Start =>
  startFrom(course, { ...LAUNCH, ...launch }, copy, 'fresh');

describe('where a session begins', () => {
  it('is the start of the course, under a fresh name, where nothing was ever saved', () => {
    expect(started({})).toEqual({
      state: INITIAL_STATE,
      save: 0,
      attempt: 'fresh',
      trouble: null,
      unsaved: [],
      confirmed: false,
      behind: false,
    });
  });

  it('is what the LMS holds, which has taken it and lacks nothing', () => {
    expect(started({ resume: saved(opened) })).toEqual({
      state: opened,
      save: 4,
      attempt: 'own',
      trouble: null,
      unsaved: [],
      confirmed: true,
      behind: false,
    });
  });

  it('is the copy where nothing of it ever reached the LMS, which then lacks it', () => {
    expect(started({}, aCopy(opened, { confirmed: false }))).toMatchObject({
      state: opened,
      save: 4,
      attempt: 'own',
      confirmed: false,
      behind: true,
    });
  });

  it('is the copy where what the LMS holds was damaged on the way', () => {
    const resume = saved(opened).slice(0, -1);
    expect(started({ resume }, aCopy(opened))).toMatchObject({
      state: opened,
      trouble: null,
      confirmed: true,
      behind: true,
    });
    expect(started({ resume })).toMatchObject({ trouble: 'damaged', confirmed: false });
  });

  it('is not the copy where the LMS holds what another course wrote', () => {
    expect(started({ resume: '{"page":3}' }, aCopy(opened))).toMatchObject({
      state: INITIAL_STATE,
      trouble: 'foreign',
      confirmed: false,
    });
  });

  it('says that a newer course has written, also where a copy is there', () => {
    const copy = aCopy(opened, { confirmed: false });
    expect(started({ resume: 'gi2.x' }, copy)).toMatchObject({ state: opened, trouble: 'newer' });
  });

  it('counts on from the later save of both', () => {
    const resume = saved(opened, 4);
    expect(started({ resume }, aCopy(opened, { save: 7 })).save).toBe(7);
    expect(started({ resume }, aCopy(opened, { save: 2 })).save).toBe(4);
  });

  it('forgets answers to questions that have left the course', () => {
    const copy = aCopy(opened, { unsaved: [{ ...interaction(0), slot: 99 }] });
    expect(started({ resume: saved(opened) }, copy)).toMatchObject({ unsaved: [], behind: false });
  });

  it('is at the place of the later save, of the copy where both are the same', () => {
    const elsewhere = after(course, [{ type: 'lesson-opened', lesson: 'lesson-2-1' }], opened);
    const resume = saved(opened, 4);
    expect(started({ resume }, aCopy(elsewhere, { save: 7 })).state.bookmark).toEqual(elsewhere.bookmark);
    expect(started({ resume }, aCopy(elsewhere, { save: 4 })).state.bookmark).toEqual(elsewhere.bookmark);
    expect(started({ resume }, aCopy(elsewhere, { save: 2 })).state.bookmark).toEqual(opened.bookmark);
  });
});

describe('the LMS lacks something', () => {
  it('where it took nothing at the opening', () => {
    expect(started({ isBehind: true }).behind).toBe(true);
  });

  it('where an answer was never told', () => {
    const told = begun(course, INITIAL_STATE);
    const copy = aCopy(told, { unsaved: [{ ...interaction(0), id: slots(course)[0]!.id }] });
    const start = started({ resume: saved(told) }, copy);
    expect(start.unsaved).toEqual(copy.unsaved);
    expect(start.behind).toBe(true);
  });

  it.each([
    ['passed', passed, { verdict: 'passed', score: 100 }, false],
    ['passed', passed, { verdict: 'completed', score: 100 }, true],
    ['passed', passed, { verdict: 'passed', score: 99 }, true],
    ['passed', passed, { verdict: 'passed', score: null }, true],
    ['failed', failed, { verdict: 'failed', score: 50 }, false],
    ['failed', failed, { verdict: 'incomplete', score: 50 }, true],
    ['failed', nothing, { verdict: 'failed', score: null }, true],
    ['incomplete', opened, { verdict: 'not-attempted', score: null }, false],
    ['incomplete', opened, { verdict: 'incomplete', score: null }, false],
    ['incomplete', opened, { verdict: 'incomplete', score: 40 }, false],
  ] as const)('when the learner is %s and it says %o', (_says, state, launch, expected) => {
    const { behind } = started({ resume: saved(state), ...(launch as Partial<Launch>) });
    expect(behind).toBe(expected);
  });
});

describe('what the LMS says by itself', () => {
  it.each([
    ['not-attempted', 'none'],
    ['incomplete', 'none'],
    ['failed', 'none'],
    ['completed', 'completed'],
    ['passed', 'passed'],
  ] as const)('as %s has a learner without resume data reach %s', (verdict, reached) => {
    expect(started({ verdict }).state.reached).toBe(reached);
  });

  it('takes no verdict back that the resume data hold', () => {
    const resume = saved({ ...INITIAL_STATE, reached: 'passed' });
    expect(started({ resume, verdict: 'completed' }).state.reached).toBe('passed');
  });

  it.each([
    ['lesson/lesson-2-1', { view: 'lesson', id: 'lesson-2-1', position: 0 }],
    ['lesson/lesson-2-1/12', { view: 'lesson', id: 'lesson-2-1', position: 12 }],
    ['lesson/lesson-2-1/1234', { view: 'lesson', id: 'lesson-2-1', position: 1234 }],
    ['lesson/lesson-2-1/12345', { view: 'lesson', id: 'lesson-2-1', position: 0 }],
    ['lesson/lesson-2-1/-4', { view: 'lesson', id: 'lesson-2-1', position: 0 }],
    ['lesson/lesson-2-1/4x', { view: 'lesson', id: 'lesson-2-1', position: 0 }],
    ['assessment/section-2', { view: 'assessment', id: 'section-2' }],
    ['assessment/gone', null],
    ['lesson/section-2', null],
    ['page/lesson-2-1', null],
    ['page/section-2', null],
    ['', null],
  ])('as its place %j is where a learner without resume data goes on', (location, bookmark) => {
    expect(started({ location }).state.bookmark).toEqual(bookmark);
  });

  it('as an assessment that the course no longer has is no place', () => {
    const plain = aCourse({ pool: 0 });
    const { state } = startFrom(plain, { ...LAUNCH, location: 'assessment/section-1' }, null, 'fresh');
    expect(state.bookmark).toBeNull();
  });

  it('as a place is left alone where the resume data know a better one', () => {
    const start = started({ resume: saved(opened), location: 'lesson/lesson-2-1/3' });
    expect(start.state.bookmark).toEqual(opened.bookmark);
  });
});

describe('an answer that the LMS still has to hear of', () => {
  const answered = answering(course, begun(course, INITIAL_STATE), [1]);
  const endless = aCourse({ sections: 2, lessons: 2, pool: 4 });
  const [question = ''] = Object.keys(answered.assessments['section-1']!.attempt!.answers);
  const slot = Number(question.split('-').at(-1)) - 1;
  const place = slots(course)[slot]!;
  const answer = { ...interaction(slot), ...place };
  /** Whether it is told, when the LMS's state and the copy's, of this save each, were put together. */
  const isTold = (theirs: LearnerState, save: number, ours: LearnerState = answered): boolean => {
    const both = together(course, { state: theirs, save }, { state: ours, save: 5 });
    return !isUntold(course, theirs, both)(answer);
  };

  it('is one whose question is still where it was', () => {
    expect(isUntold(course, null, answered)(answer)).toBe(true);
    expect(isUntold(course, null, answered)({ ...answer, id: 'another' })).toBe(false);
    expect(isUntold(course, null, answered)({ ...answer, type: 'likert' })).toBe(false);
    expect(isUntold(course, null, answered)({ ...answer, slot: 99 })).toBe(false);
  });

  it('is none that a later save of the LMS already holds', () => {
    const theirs = structuredClone(answered);
    expect(isTold(theirs, 6)).toBe(true);
    expect(isTold(theirs, 5)).toBe(false);
    expect(isTold(INITIAL_STATE, 6)).toBe(false);
  });

  it('is none of an attempt before the one that the LMS holds, though its save is the earlier one', () => {
    const again = begun(endless, answering(endless, answered, [1, 1, 1]), 'section-1', 8);
    const second = answering(endless, again, [0, 0, 0, 0]);
    expect(isTold(second, 4)).toBe(true);
    expect(isTold(answered, 6, second)).toBe(false);
  });
});
