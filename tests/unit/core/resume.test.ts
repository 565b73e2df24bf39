import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeResume, encodeResume } from '../../../src/core/resume.ts';
import { INITIAL_STATE } from '../../../src/core/state.ts';
import { step } from '../../../src/core/step.ts';
import { aCourse, withSection } from '../../fixtures/course.ts';
import { histories, responses } from './histories.ts';
import { after, allLessons, attemptOf, begun, takingAll } from './play.ts';

const saves = fc.nat(100_000);

describe('resume data', () => {
  it('give back any state that a learner can reach', () => {
    fc.assert(
      fc.property(histories, saves, ({ course, state }, save) => {
        expect(decodeResume(course, encodeResume(course, state, save))).toEqual({ ok: true, state, save });
      }),
      { numRuns: 500 },
    );
  });

  it('give back any response, letter by letter', () => {
    const course = aCourse({ pool: 1 });
    const asked = begun(course, INITIAL_STATE);
    const [question = ''] = attemptOf(asked).questions;
    fc.assert(
      fc.property(responses, (response) => {
        const state = step(course, asked, {
          type: 'answer-given',
          section: 'section-1',
          question,
          response,
          score: 1,
        });
        const resumed = decodeResume(course, encodeResume(course, state, 1));
        expect(resumed).toEqual({ ok: true, state, save: 1 });
      }),
      { numRuns: 500 },
    );
  });

  it('give back every share of points in whole per cent', () => {
    const course = aCourse({ pool: 101 });
    const asked = begun(course, INITIAL_STATE);
    const state = after(
      course,
      attemptOf(asked).questions.map((question, index) => ({
        type: 'answer-given',
        section: 'section-1',
        question,
        response: 'a',
        score: index / 100,
      })),
      asked,
    );
    expect(decodeResume(course, encodeResume(course, state, 1))).toEqual({ ok: true, state, save: 1 });
  });

  it('give back ledger numbers of any size', () => {
    const course = [31, 32, 1023, 1024, 40_000].reduce(
      (one, number, index) =>
        withSection(one, `section-${index + 1}`, (section) => ({
          ...section,
          lessons: section.lessons.map((lesson) => ({ ...lesson, number: lesson.number + number })),
          assessment: section.assessment && {
            ...section.assessment,
            pool: section.assessment.pool.map((question) => ({
              ...question,
              number: question.number + number,
            })),
          },
        })),
      aCourse({ sections: 5, pool: 2 }),
    );
    const state = takingAll(course, after(course, allLessons(course)), 0.5);
    expect(decodeResume(course, encodeResume(course, state, 1))).toEqual({ ok: true, state, save: 1 });
  });

  it('are ASCII that begins with a letter, without quotes, angle brackets, ampersands or blanks', () => {
    fc.assert(
      fc.property(histories, saves, ({ course, state }, save) => {
        expect(encodeResume(course, state, save)).toMatch(/^[a-z][!#-%(-;=?-~]*$/);
      }),
    );
  });

  it('differ at each save, whatever else changed', () => {
    fc.assert(
      fc.property(histories, saves, saves, ({ course, state }, one, other) => {
        fc.pre(one !== other);
        expect(encodeResume(course, state, one)).not.toBe(encodeResume(course, state, other));
      }),
    );
  });

  it('name their format first', () => {
    expect(encodeResume(aCourse(), INITIAL_STATE, 0)).toMatch(/^gi1\./);
  });

  it('hold no id and no title, which translations and new wording may change', () => {
    const course = aCourse({ sections: 2, activities: 1 });
    const state = takingAll(course, after(course, allLessons(course)), 1);
    expect(encodeResume(course, state, 1)).not.toMatch(/lesson|section|question|check/);
  });
});
