import { describe, expect, it } from 'vitest';
import { firstNumber } from '../../../../scripts/learner/assessment.ts';
import { answerCount, losses } from '../../../../scripts/learner/record.ts';
import { INITIAL_STATE, UNTAKEN } from '../../../../src/core/state.ts';
import type { LearnerState } from '../../../../src/core/state.ts';

const HELD: LearnerState = {
  ...INITIAL_STATE,
  bookmark: { view: 'lesson', id: 'raices', position: 3 },
  lessons: { raices: 'done', frutos: 'opened' },
  activities: { 'raices/prueba': true },
  assessments: {
    origen: {
      ...UNTAKEN,
      best: 50,
      attempt: {
        seed: 1,
        questions: ['a', 'b', 'c'],
        answers: { a: { response: 'x', score: 1 }, b: { response: 'y', score: 0 } },
      },
    },
  },
};

describe('what was lost between two moments', () => {
  it('is nothing when all is as it was, or more was added', () => {
    expect(losses(HELD, HELD)).toEqual([]);
    expect(losses(HELD, { ...HELD, lessons: { ...HELD.lessons, hojas: 'opened' } })).toEqual([]);
  });

  it('is told one by one when the course is blank again', () => {
    expect(losses(HELD, INITIAL_STATE)).toEqual([
      '2 of 2 answers of origen are not there',
      'the score of origen was 50 and is gone',
      'the lesson raices was done and is new',
      'the lesson frutos was opened and is new',
      'the activity raices/prueba is no longer marked as used',
      'the place was block 3 of the lesson raices and is the cover',
    ]);
  });

  it('holds an answer that reads otherwise', () => {
    const origen = HELD.assessments['origen'] ?? UNTAKEN;
    const attempt = { seed: 1, questions: ['a', 'b'], answers: { a: { response: 'z', score: 1 } } };
    const after = { ...HELD, assessments: { origen: { ...origen, attempt } } };
    expect(losses(HELD, after)).toEqual(['2 of 2 answers of origen are not there']);
  });

  it('holds a place a block away', () => {
    const after: LearnerState = { ...HELD, bookmark: { view: 'lesson', id: 'raices', position: 2 } };
    expect(losses(HELD, after)).toEqual([
      'the place was block 3 of the lesson raices and is block 2 of the lesson raices',
    ]);
  });
});

describe('what the page shows', () => {
  it('holds the answers of all assessments', () => {
    expect(answerCount(HELD)).toBe(2);
    expect(answerCount(INITIAL_STATE)).toBe(0);
  });

  it.each([
    ['100 de 100', 100],
    ['66,67 de 100', 66.67],
    ['السؤال ٣ من ٤', 3],
    ['۶۶٫۷', 66.7],
    ['Todavía no hay ningún resultado.', NaN],
  ])('reads «%s» as %d', (text, number) => {
    expect(firstNumber(text)).toBe(number);
  });
});
