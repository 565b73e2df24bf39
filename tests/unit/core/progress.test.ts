import { describe, expect, it } from 'vitest';
import { outcome, sectionProgress, weightOf } from '../../../src/core/progress.ts';
import { INITIAL_STATE } from '../../../src/core/state.ts';
import { aCourse, withSection } from '../../fixtures/course.ts';
import { after, allLessons, begun, taking, takingAll } from './play.ts';

const course = aCourse({ sections: 2, lessons: 2, pool: 4 });
const read = after(course, allLessons(course));

describe('sectionProgress', () => {
  const [section] = course.sections;

  it('counts lessons done and the assessment taken', () => {
    expect(sectionProgress(section!, INITIAL_STATE)).toEqual({ done: 0, of: 3 });
    expect(sectionProgress(section!, read)).toEqual({ done: 2, of: 3 });
    expect(sectionProgress(section!, taking(course, read, 0))).toEqual({ done: 3, of: 3 });
  });

  it('does not count an assessment whose first attempt is under way', () => {
    expect(sectionProgress(section!, begun(course, read)).done).toBe(2);
  });

  it('does not count a lesson that was only opened', () => {
    const opened = after(course, [{ type: 'lesson-opened', lesson: 'lesson-1-1' }]);
    expect(sectionProgress(section!, opened).done).toBe(0);
  });

  it('counts lessons alone where there is no assessment', () => {
    expect(sectionProgress(aCourse({ pool: 0 }).sections[0]!, read)).toEqual({ done: 2, of: 2 });
  });
});

describe('the course score', () => {
  it('is absent before the first assessment is finished', () => {
    expect(outcome(course, begun(course, read)).score).toBeNull();
  });

  it('counts assessments not taken yet as 0', () => {
    expect(outcome(course, taking(course, read, 0.8)).score).toBe(40);
  });

  it('is the mean of the best scores, with two decimals', () => {
    const three = aCourse({ sections: 3, lessons: 1, pool: 3 });
    const state = taking(three, taking(three, INITIAL_STATE, 1), 0.5, 'section-2');
    expect(outcome(three, state).score).toBe(50);
    expect(outcome(three, taking(three, INITIAL_STATE, 1)).score).toBe(33.33);
  });

  it('is rounded half up, as people do it', () => {
    const four = aCourse({ sections: 4, lessons: 1, pool: 4 });
    const bests = [100, 83.33, 50, 83.33];
    const taken = takingAll(four, INITIAL_STATE, 1);
    const sections = Object.entries(taken.assessments).map(
      ([id, one], index) => [id, { ...one, best: bests[index] ?? null }] as const,
    );
    expect(outcome(four, { ...taken, assessments: Object.fromEntries(sections) }).score).toBe(79.17);
  });

  it('weighs assessments by the points that an attempt asks, where the course says so', () => {
    const weighed = withSection(
      aCourse({ sections: 2, pool: 4, draw: 2, score: 'points' }),
      'section-2',
      (section) =>
        section.assessment ? { ...section, assessment: { ...section.assessment, draw: 4 } } : section,
    );
    // Two points in the first section, four in the second.
    expect(outcome(weighed, taking(weighed, INITIAL_STATE, 1)).score).toBe(33.33);
  });

  it('weighs by the points of an average question, opinions left out, times those that are asked', () => {
    const { sections } = aCourse({ pool: 6, draw: 4, points: [3, 1, 0] });
    expect(weightOf({ score: 'points' }, sections[0]!)).toBe(8);
    expect(weightOf({ score: 'mean' }, sections[0]!)).toBe(1);
  });

  it('has an assessment of opinions alone weigh nothing', () => {
    expect(weightOf({ score: 'points' }, aCourse({ pool: 2, points: [0] }).sections[0]!)).toBe(0);
  });

  it('reaches a pass mark exactly, in spite of rounding', () => {
    const state = takingAll(course, read, 0.7);
    expect(outcome(course, state)).toMatchObject({ score: 70, passed: true });
  });
});

describe('completion', () => {
  it('asks for all lessons and all assessments', () => {
    expect(outcome(course, read).completed).toBe(false);
    expect(outcome(course, takingAll(course, INITIAL_STATE, 1)).completed).toBe(false);
    expect(outcome(course, takingAll(course, read, 1)).completed).toBe(true);
  });

  it('asks for lessons alone where the course says so', () => {
    const reading = aCourse({ completion: { lessons: 'all', assessments: 'none' } });
    const state = after(reading, allLessons(reading));
    expect(outcome(reading, state)).toMatchObject({ completed: true, passed: false, failed: false });
  });

  it('is no pass without a score, were the pass mark nothing at all', () => {
    const reading = aCourse({ passing: 0, completion: { lessons: 'all', assessments: 'none' } });
    const state = after(reading, allLessons(reading));
    expect(outcome(reading, state)).toMatchObject({ score: null, completed: true, passed: false });
  });

  it('asks for assessments alone where the course says so', () => {
    const testing = aCourse({ completion: { lessons: 'none', assessments: 'all' } });
    expect(outcome(testing, taking(testing, INITIAL_STATE, 1))).toMatchObject({
      completed: true,
      passed: true,
    });
  });

  it('is all there is to pass in a course without assessments', () => {
    const plain = aCourse({ pool: 0 });
    expect(outcome(plain, after(plain, allLessons(plain)))).toMatchObject({ score: null, passed: true });
  });

  it('comes whatever was finished last', () => {
    const testedFirst = after(course, allLessons(course), takingAll(course, INITIAL_STATE, 1));
    expect(testedFirst.reached).toBe('passed');
    expect(takingAll(course, read, 1).reached).toBe('passed');
  });

  it('is reached below the pass mark too', () => {
    expect(takingAll(course, read, 0.5).reached).toBe('completed');
  });

  it('is never taken back when the course grows', () => {
    const larger = aCourse({ sections: 3, lessons: 2, pool: 4 });
    const completed = takingAll(course, read, 0.5);
    const passed = takingAll(course, read, 1);
    expect(outcome(larger, completed)).toMatchObject({ completed: true, passed: false });
    expect(outcome(larger, passed)).toMatchObject({ completed: true, passed: true });
    const readsOn = after(larger, [{ type: 'lesson-opened', lesson: 'lesson-3-1' }], passed);
    expect(readsOn.reached).toBe('passed');
  });

  it('counts what is open in a course that grew', () => {
    const larger = aCourse({ sections: 3, lessons: 2, pool: 4 });
    expect(outcome(larger, takingAll(course, read, 1))).toMatchObject({ done: 6, of: 9 });
  });
});
