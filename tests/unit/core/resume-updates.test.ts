import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lessonPlaces } from '../../../src/core/find.ts';
import { outcome } from '../../../src/core/progress.ts';
import { decodeResume, encodeResume } from '../../../src/core/resume.ts';
import type { LearnerState } from '../../../src/core/state.ts';
import type { CourseOutline } from '../../../src/model/outline.ts';
import { aCourse, withPool, withSection } from '../../fixtures/course.ts';
import { grown, reversed, thinned } from '../../fixtures/updated-course.ts';
import { histories } from './histories.ts';
import { after, allLessons, answering, attemptOf, begun, taking, takingAll } from './play.ts';

const course = aCourse({ sections: 2, lessons: 3, activities: 2, pool: 6, draw: 3, shuffle: false });
const half = answering(
  course,
  begun(
    course,
    after(course, [
      { type: 'lesson-opened', lesson: 'lesson-1-1' },
      { type: 'activity-used', activity: 'lesson-1-1/check-1' },
      { type: 'end-reached', lesson: 'lesson-1-1' },
      { type: 'lesson-opened', lesson: 'lesson-1-3' },
      { type: 'lesson-opened', lesson: 'lesson-1-2' },
      { type: 'position-reached', lesson: 'lesson-1-2', position: 4 },
    ]),
  ),
  [1, 0.5],
);

describe('a learner half way through a course that was updated', () => {
  it('finds everything when lessons and questions were put in another order', () => {
    const state = reopened(reversed(course), half);
    expect(sortedSeen(state)).toEqual(sortedSeen(half));
  });

  it('finds everything when lessons and questions were inserted', () => {
    expect(reopened(grown(course), half)).toEqual(half);
  });

  it('finds everything when all words changed', () => {
    expect(reopened(reworded(course), half)).toEqual(half);
  });

  it('finds everything when ids changed and ledger numbers did not', () => {
    const renamed = withSection(course, 'section-1', (section) => ({
      ...section,
      lessons: section.lessons.map((lesson) => ({ ...lesson, id: `new-${lesson.id}` })),
    }));
    expect(reopened(renamed, half).lessons).toEqual({
      'new-lesson-1-1': 'done',
      'new-lesson-1-2': 'opened',
      'new-lesson-1-3': 'opened',
    });
  });

  it('loses only the lesson that was removed', () => {
    const { 'lesson-1-3': _gone, ...kept } = half.lessons;
    expect(reopened(without(course, 'lesson-1-3'), half)).toEqual({ ...half, lessons: kept });
  });

  it('does not find what was removed in the place of what came new', () => {
    const swapped = withSection(course, 'section-1', (section) => ({
      ...section,
      lessons: section.lessons.map((lesson) =>
        lesson.id === 'lesson-1-1' ? { ...lesson, id: 'brand-new', number: 77 } : lesson,
      ),
    }));
    expect(reopened(swapped, half).lessons['brand-new']).toBeUndefined();
  });

  it('loses nothing else when a whole section was removed', () => {
    const both = taking(course, half, 1, 'section-2');
    const smaller = { ...course, sections: course.sections.slice(0, 1) };
    const { assessments, ...rest } = reopened(smaller, both);
    expect(rest).toMatchObject({ lessons: half.lessons, activities: half.activities });
    expect(assessments).toEqual({ 'section-1': both.assessments['section-1'] });
  });

  it('goes on in an attempt from which a question was removed', () => {
    const [answered = '', alsoAnswered = '', open = ''] = attemptOf(half).questions;
    const smaller = withPool(course, 'section-1', (pool) => pool.filter(({ id }) => id !== answered));
    expect(attemptOf(reopened(smaller, half))).toEqual({
      ...attemptOf(half),
      questions: [alsoAnswered, open],
      answers: { [alsoAnswered]: { response: 'a', score: 0.5 } },
    });
  });

  it('ends an attempt whose last open question was removed, with the score of the others', () => {
    const [, , open = ''] = attemptOf(half).questions;
    const smaller = withPool(course, 'section-1', (pool) => pool.filter(({ id }) => id !== open));
    expect(reopened(smaller, half).assessments['section-1']).toMatchObject({ finished: 1, best: 75 });
  });

  it('keeps the best score when every question of the attempt was removed', () => {
    const taken = taking(course, half, 1);
    const other = withPool(course, 'section-1', (pool) => pool.slice(3));
    const { attempt, best, finished } = reopened(other, answering(course, taken, [1])).assessments[
      'section-1'
    ]!;
    expect({ attempt, best, finished }).toMatchObject({ attempt: null, finished: 1 });
    expect(best).toBeGreaterThan(0);
  });

  it('may begin a new attempt when the whole attempt under way was removed', () => {
    const other = withPool(course, 'section-1', (pool) => pool.slice(3));
    const state = reopened(other, half);
    expect(begun(other, state).assessments['section-1']!.attempt?.questions).toHaveLength(3);
  });

  it('is still asked first what was not met yet', () => {
    const met = reopened(grown(course), half).assessments['section-1']!.seen;
    const next = attemptOf(begun(grown(course), answering(course, half, [1])));
    for (const id of next.questions) expect(met).not.toContain(id);
  });
});

describe('the bookmark after an update', () => {
  const reading = after(course, [{ type: 'lesson-opened', lesson: 'lesson-1-2' }], half);

  it('stays where it was when another lesson was removed', () => {
    expect(reopened(without(course, 'lesson-1-1'), reading).bookmark).toEqual(reading.bookmark);
  });

  it('falls to the lesson before when its own was removed', () => {
    expect(reopened(without(course, 'lesson-1-2'), reading).bookmark).toEqual({
      view: 'lesson',
      id: 'lesson-1-1',
      position: 0,
    });
  });

  it('falls to a lesson that the learner knows, not to one that came new', () => {
    const later = after(course, [{ type: 'lesson-opened', lesson: 'lesson-2-3' }], half);
    const { bookmark } = reopened(without(course, 'lesson-2-3'), later);
    expect(bookmark).toEqual({ view: 'lesson', id: 'lesson-1-3', position: 0 });
  });

  it('is the start of the course when nothing before it is left', () => {
    const first = after(course, [{ type: 'lesson-opened', lesson: 'lesson-1-1' }]);
    expect(reopened(without(course, 'lesson-1-1'), first).bookmark).toBeNull();
  });

  it('falls to the last lesson of a section whose assessment was dropped', () => {
    const testing = after(course, [{ type: 'assessment-opened', section: 'section-1' }], half);
    const dropped = withSection(course, 'section-1', (section) => ({ ...section, assessment: null }));
    expect(reopened(dropped, testing).bookmark).toEqual({ view: 'lesson', id: 'lesson-1-3', position: 0 });
  });

  it('is the start of the course when a section was removed with the assessment that was open', () => {
    const testing = after(course, [{ type: 'assessment-opened', section: 'section-2' }], half);
    expect(reopened({ ...course, sections: course.sections.slice(0, 1) }, testing).bookmark).toBeNull();
  });
});

describe('completion after an update', () => {
  const finished = takingAll(course, after(course, allLessons(course)), 1);

  it('stays when lessons and questions were inserted', () => {
    const state = reopened(grown(course), finished);
    expect(outcome(grown(course), state)).toMatchObject({ completed: true, passed: true });
  });

  it('comes by itself when the only lesson that was missing was removed', () => {
    const [, ...rest] = allLessons(course).filter(
      (action) => !('lesson' in action && action.lesson === 'lesson-1-1'),
    );
    const state = takingAll(course, after(course, rest), 1);
    const smaller = without(course, 'lesson-1-1');
    expect(outcome(course, state).completed).toBe(false);
    expect(outcome(smaller, reopened(smaller, state)).completed).toBe(true);
  });
});

describe('any update', () => {
  it('keeps the state of all that still exists', () => {
    const cuts = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(histories, cuts, fc.boolean(), ({ course: old, state }, cut, turned) => {
        const changed = grown(thinned(turned ? reversed(old) : old, cut), old);
        const now = reopened(changed, state, old);
        expect(now.reached).toBe(state.reached);
        for (const { lesson } of lessonPlaces(changed)) {
          expect(now.lessons[lesson.id]).toBe(state.lessons[lesson.id]);
          for (const { id } of lesson.activities) expect(now.activities[id]).toBe(state.activities[id]);
        }
        for (const section of changed.sections) {
          const [was, is] = [state.assessments[section.id], now.assessments[section.id]];
          if (!section.assessment || !was) continue;
          const ids = section.assessment.pool.map(({ id }) => id);
          const left = was.attempt?.questions.filter((id) => ids.includes(id)) ?? [];
          expect(is?.attempt?.questions ?? []).toEqual(left);
          for (const id of left) expect(is?.attempt?.answers[id]).toEqual(was.attempt?.answers[id]);
          expect(is?.best ?? 0).toBeGreaterThanOrEqual(was.best ?? 0);
          expect(is?.finished ?? 0).toBeGreaterThanOrEqual(was.finished);
          expect([...(is?.seen ?? [])].sort()).toEqual(was.seen.filter((id) => ids.includes(id)).sort());
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Saved in one version of the course, opened in another. @throws Error when it can't be read */
function reopened(updated: CourseOutline, state: LearnerState, saved: CourseOutline = course): LearnerState {
  const resumed = decodeResume(updated, encodeResume(saved, state, 1));
  if (!resumed.ok) throw new Error(resumed.reason);
  return resumed.state;
}

/** What was met is listed in the order of the bank: only which questions they are matters. */
function sortedSeen(state: LearnerState): LearnerState {
  const assessments = Object.entries(state.assessments).map(
    ([id, one]) => [id, { ...one, seen: [...one.seen].sort() }] as const,
  );
  return { ...state, assessments: Object.fromEntries(assessments) };
}

function reworded(old: CourseOutline): CourseOutline {
  return {
    ...old,
    lang: 'en',
    title: 'A course',
    sections: old.sections.map((section) => ({
      ...section,
      title: 'A section',
      lessons: section.lessons.map((lesson) => ({ ...lesson, title: 'A lesson' })),
    })),
  };
}

function without(old: CourseOutline, lesson: string): CourseOutline {
  return {
    ...old,
    sections: old.sections.map((section) => ({
      ...section,
      lessons: section.lessons.filter(({ id }) => id !== lesson),
    })),
  };
}
