import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeStates } from '../../../src/core/merge.ts';
import { INITIAL_STATE, UNTAKEN } from '../../../src/core/state.ts';
import type { AssessmentState, LearnerState } from '../../../src/core/state.ts';
import { aCourse } from '../../fixtures/course.ts';
import { histories } from './histories.ts';
import { after, attemptOf, begun, taking } from './play.ts';

const course = aCourse({ lessons: 3, pool: 4, draw: 2 });

function answered(from: LearnerState, which: number, score = 1): LearnerState {
  const question = from.assessments['section-1']?.attempt?.questions[which] ?? '';
  return after(
    course,
    [{ type: 'answer-given', section: 'section-1', question, response: 'a', score }],
    from,
  );
}

/** A state of which only the assessment is known. */
function withTaken(taken: Partial<AssessmentState>): LearnerState {
  return { ...INITIAL_STATE, assessments: { 'section-1': { ...UNTAKEN, ...taken } } };
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

  it('have a lesson done that either of them has done', () => {
    const opened = after(course, [{ type: 'lesson-opened', lesson: 'lesson-1-1' }]);
    const done = after(course, [{ type: 'end-reached', lesson: 'lesson-1-1' }], opened);
    expect(mergeStates(course, opened, done).lessons).toEqual({ 'lesson-1-1': 'done' });
    expect(mergeStates(course, done, opened).lessons).toEqual({ 'lesson-1-1': 'done' });
    expect(mergeStates(course, opened, opened).lessons).toEqual({ 'lesson-1-1': 'opened' });
  });

  it.each([
    [null, null, null],
    [0, null, 0],
    [null, 40, 40],
    [40, null, 40],
    [40, 60, 60],
    [60, 40, 60],
  ])('with the best scores %j and %j have %j', (newer, older, best) => {
    const copy = (score: number | null): LearnerState => withTaken({ best: score, finished: 1 });
    expect(mergeStates(course, copy(newer), copy(older)).assessments['section-1']?.best).toBe(best);
  });

  it('count an attempt once that one of them has handed in already', () => {
    const open = answered(begun(course, INITIAL_STATE), 0);
    const handedIn = answered(open, 1, 0);
    for (const merged of [mergeStates(course, open, handedIn), mergeStates(course, handedIn, open)])
      expect(merged.assessments['section-1']).toEqual(handedIn.assessments['section-1']);
  });

  it('hold the newer answer where both answered the same question', () => {
    const open = begun(course, INITIAL_STATE);
    const merged = mergeStates(course, answered(open, 0, 1), answered(open, 0, 0));
    expect(Object.values(attemptOf(merged).answers)).toEqual([{ response: 'a', score: 1 }]);
  });

  it('do not join the answers of two attempts, though one of them has the seed or the questions of the other', () => {
    const attempt = (seed: number, questions: readonly string[], question: string): LearnerState =>
      withTaken({
        attempt: { seed, questions, answers: { [question]: { response: 'a', score: 1 } } },
      });
    const [one, two, three] = ['question-1-1', 'question-1-2', 'question-1-3'];
    const newer = attempt(3, [one, two], one);
    for (const older of [attempt(4, [one, two], two), attempt(3, [two, three], two)])
      expect(mergeStates(course, newer, older).assessments).toEqual(newer.assessments);
  });

  it('have the attempt that only one of them has begun, and what was met with it', () => {
    const open = begun(course, INITIAL_STATE);
    const untouched = withTaken({});
    for (const merged of [mergeStates(course, open, untouched), mergeStates(course, untouched, open)])
      expect(merged.assessments['section-1']).toEqual(open.assessments['section-1']);
  });

  it('do not take up an attempt again that was finished, though its questions have left the course', () => {
    const finishedTwice = withTaken({ finished: 2, best: 80 });
    const secondUnderWay = begun(course, withTaken({ finished: 1, best: 80 }));
    for (const merged of [
      mergeStates(course, finishedTwice, secondUnderWay),
      mergeStates(course, secondUnderWay, finishedTwice),
    ])
      expect(merged.assessments['section-1']).toMatchObject({ finished: 2, attempt: null });
  });

  it('hold the newer of two attempts as far as they are alike', () => {
    const [one, other] = [
      begun(course, INITIAL_STATE, 'section-1', 5),
      begun(course, INITIAL_STATE, 'section-1', 6),
    ];
    expect(attemptOf(mergeStates(course, one, other)).seed).toBe(5);
    const ended = [answered(answered(one, 0), 1), answered(answered(other, 0), 1)] as const;
    expect(attemptOf(mergeStates(course, ended[0], ended[1])).seed).toBe(5);
    expect(attemptOf(mergeStates(course, other, ended[0])).seed).toBe(5);
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
