import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeStates } from '../../../src/core/merge.ts';
import { INITIAL_STATE } from '../../../src/core/state.ts';
import type { LearnerState } from '../../../src/core/state.ts';
import { aCourse } from '../../fixtures/course.ts';
import { histories } from './histories.ts';
import { after, begun, taking } from './play.ts';

const course = aCourse({ lessons: 3, pool: 4, draw: 2 });

function answered(from: LearnerState, which: number, score = 1): LearnerState {
  const question = from.assessments['section-1']?.attempt?.questions[which] ?? '';
  return after(
    course,
    [{ type: 'answer-given', section: 'section-1', question, response: 'a', score }],
    from,
  );
}

describe('two copies of the same progress', () => {
  it('give the same progress when they are equal', () => {
    fc.assert(
      fc.property(histories, ({ course: shared, state }) => {
        expect(mergeStates(shared, state, state)).toEqual(state);
      }),
    );
  });

  it('keep every lesson, activity and best score of both', () => {
    const one = after(course, [{ type: 'lesson-opened', lesson: 'lesson-1-1' }]);
    const other = after(course, [{ type: 'lesson-opened', lesson: 'lesson-1-2' }]);
    expect(mergeStates(course, one, other).lessons).toEqual({
      'lesson-1-1': 'opened',
      'lesson-1-2': 'opened',
    });
    expect(mergeStates(course, one, other).bookmark).toEqual(one.bookmark);
  });

  it('reach together what neither had reached alone', () => {
    const two = aCourse({ sections: 2, lessons: 0, pool: 1 });
    const one = taking(two, INITIAL_STATE, 1, 'section-1');
    const other = taking(two, INITIAL_STATE, 1, 'section-2');
    expect([one.reached, other.reached]).toEqual(['none', 'none']);
    expect(mergeStates(two, one, other).reached).toBe('passed');
  });

  it('never take back a verdict', () => {
    const passed: LearnerState = { ...INITIAL_STATE, reached: 'passed' };
    expect(mergeStates(course, INITIAL_STATE, passed).reached).toBe('passed');
    expect(mergeStates(course, passed, INITIAL_STATE).reached).toBe('passed');
  });

  it('join the answers of one attempt, and hand it in when all are there', () => {
    const attempt = begun(course, INITIAL_STATE);
    const merged = mergeStates(course, answered(attempt, 0), answered(attempt, 1, 0));
    expect(Object.keys(merged.assessments['section-1']?.attempt?.answers ?? {})).toHaveLength(2);
    expect(merged.assessments['section-1']).toMatchObject({ finished: 1, best: 50 });
  });

  it('keep the attempt of the copy that has finished more', () => {
    const finished = answered(answered(begun(course, INITIAL_STATE), 0), 1);
    const again = begun(course, finished, 'section-1', 9);
    expect(mergeStates(course, finished, again).assessments['section-1']).toMatchObject({
      finished: 1,
      best: 100,
    });
    expect(
      mergeStates(course, begun(course, INITIAL_STATE, 'section-1', 9), finished).assessments['section-1']
        ?.attempt,
    ).toEqual(finished.assessments['section-1']?.attempt);
  });

  it('go on with the attempt that was begun after as many were finished, whichever is newer', () => {
    const finished = answered(answered(begun(course, INITIAL_STATE), 0), 1);
    const again = answered(begun(course, finished, 'section-1', 9), 0);
    for (const merged of [mergeStates(course, finished, again), mergeStates(course, again, finished)])
      expect(merged.assessments['section-1']?.attempt).toEqual(again.assessments['section-1']?.attempt);
  });

  it('never lose a lesson, an activity, a finished attempt or a point, whichever is newer', () => {
    fc.assert(
      fc.property(histories, histories, ({ course: shared, state }, { state: other }) => {
        const merged = mergeStates(shared, state, other);
        expect(Object.keys(merged.lessons)).toEqual(
          expect.arrayContaining([...Object.keys(state.lessons), ...Object.keys(other.lessons)]),
        );
        expect(Object.keys(merged.activities)).toEqual(
          expect.arrayContaining([...Object.keys(state.activities), ...Object.keys(other.activities)]),
        );
        for (const copy of [state, other]) {
          for (const [id, { best, finished }] of Object.entries(copy.assessments)) {
            expect(merged.assessments[id]!.best ?? -1).toBeGreaterThanOrEqual(best ?? -1);
            expect(merged.assessments[id]!.finished).toBeGreaterThanOrEqual(finished);
          }
        }
      }),
    );
  });
});
