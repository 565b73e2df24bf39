import { describe, expect, it } from 'vitest';
import type { LearnerAction } from '../../../src/core/action.ts';
import { SEED_LIMIT } from '../../../src/core/draw.ts';
import { decodeResume, encodeResume } from '../../../src/core/resume.ts';
import { INITIAL_STATE, UNTAKEN } from '../../../src/core/state.ts';
import type { LearnerState } from '../../../src/core/state.ts';
import type { CourseOutline } from '../../../src/model/outline.ts';
import type { QuestionKind } from '../../../src/questions/models.ts';
import { aCourse, withPool } from '../../fixtures/course.ts';
import { after, allLessons, attemptOf, begun } from './play.ts';

/** What the elements can hand in at most, and the least convenient score; in the order of length. */
const LONGEST: Readonly<Record<QuestionKind, { readonly response: string; readonly score: number }>> = {
  'fill-in': { response: 'En Túnez se acordó que el Foro no decide, sino que aconseja.', score: 1 },
  numeric: { response: '12 345 678 901,2', score: 1 },
  categorising: { response: 'a1,b2,c3,d1,e2,f3', score: 0.83 },
  matching: { response: 'ab,ba,cd,dc,ef,fe', score: 0.67 },
  'inline-choice': { response: 'a1,b2,c3,d1,e2', score: 0.8 },
  multiple: { response: 'a,b,c,d,e,f', score: 0.75 },
  ordering: { response: 'e,d,c,b,a', score: 0.6 },
  single: { response: 'd', score: 1 },
  likert: { response: 'd', score: 1 },
  hotspot: { response: 'd', score: 1 },
  'true-false': { response: 'f', score: 1 },
};

/** Kinds of a bank of the course, the longest responses first, so that an unshuffled draw asks them. */
const BANK: readonly QuestionKind[] = [
  'fill-in',
  'numeric',
  'categorising',
  'matching',
  'multiple',
  'multiple',
  'ordering',
  ...Array.from({ length: 6 }, () => 'single' as const),
  'true-false',
  'true-false',
];

describe('the length of resume data', () => {
  it('is at most 600 characters in the course as it is, at its worst', () => {
    const course = asTheRealOne();
    const text = encodeResume(course, worst(course), 36 ** 3 - 1);
    expect(
      course.sections.flatMap(({ lessons }) => lessons.flatMap(({ activities }) => activities)),
    ).toHaveLength(35);
    expect(decodeResume(course, text)).toMatchObject({ ok: true });
    expect(text.length).toBeLessThanOrEqual(600);
  });

  it.each(['漢', '😀', 'Ж', '"', '\uffff'])(
    'stays far below what SCORM 1.2 holds in words of %j alone',
    (sign) => {
      const course = asTheRealOne();
      const words = sign.repeat(60 / sign.length);
      expect(encodeResume(course, worst(course, words), 36 ** 3 - 1).length).toBeLessThanOrEqual(2000);
    },
  );

  it('is at most 4,000 characters with 1,000 lessons and 600 questions', () => {
    const course = banked(
      aCourse({ sections: 10, lessons: 100, activities: 1, pool: 60, draw: 6, shuffle: false }),
    );
    const text = encodeResume(course, worst(course), 36 ** 3 - 1);
    expect(text.length).toBeLessThanOrEqual(4000);
  });

  it('is short before anything happened', () => {
    expect(encodeResume(asTheRealOne(), INITIAL_STATE, 0).length).toBeLessThan(30);
  });
});

/** Four sections of four lessons, 35 activities, and banks of 15 questions of which 6 are asked. */
function asTheRealOne(): CourseOutline {
  const course = banked(
    aCourse({ sections: 4, lessons: 4, activities: 3, pool: 15, draw: 6, shuffle: false }),
  );
  return {
    ...course,
    sections: course.sections.map((section) => ({
      ...section,
      lessons: section.lessons.map((lesson) => ({
        ...lesson,
        activities: lesson.activities.filter(({ number }) => number < 35),
      })),
    })),
  };
}

function banked(course: CourseOutline): CourseOutline {
  return course.sections.reduce(
    (one, { id }) =>
      withPool(one, id, (pool) =>
        pool.map((question, index) => ({ ...question, kind: BANK[index] ?? 'single' })),
      ),
    course,
  );
}

/** Everything done, many attempts taken, every answer of the last ones as long as it can be. */
function worst(course: CourseOutline, words = LONGEST['fill-in'].response): LearnerState {
  const read = after(course, allLessons(course));
  const tested = course.sections.reduce((state, { id }) => testing(course, state, id, words), read);
  const last = course.sections.at(-1)?.lessons.at(-1)?.id ?? '';
  return after(
    course,
    [
      { type: 'lesson-opened', lesson: last },
      { type: 'position-reached', lesson: last, position: 99 },
    ],
    tested,
  );
}

/** One attempt at the questions with the longest responses, after more attempts than anyone makes. */
function testing(course: CourseOutline, from: LearnerState, section: string, words: string): LearnerState {
  const asked = begun(course, from, section, SEED_LIMIT - 1);
  const state = after(course, answers(course, asked, section, words), asked);
  const taken = state.assessments[section] ?? UNTAKEN;
  const seen = (course.sections.find(({ id }) => id === section)?.assessment?.pool ?? []).map(({ id }) => id);
  return {
    ...state,
    assessments: { ...state.assessments, [section]: { ...taken, finished: 999, seen } },
  };
}

function answers(
  course: CourseOutline,
  state: LearnerState,
  section: string,
  words: string,
): LearnerAction[] {
  const pool = course.sections.find(({ id }) => id === section)?.assessment?.pool ?? [];
  return attemptOf(state, section).questions.map((question) => {
    const kind = pool.find(({ id }) => id === question)?.kind ?? 'single';
    const { response, score } = LONGEST[kind];
    return {
      type: 'answer-given',
      section,
      question,
      response: kind === 'fill-in' ? words : response,
      score,
    };
  });
}
