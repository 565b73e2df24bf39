import type { CourseOutline, SectionOutline } from '../../src/model/outline.ts';
import { SEED_LIMIT } from '../../src/core/draw.ts';
import { lessonPlaces } from '../../src/core/find.ts';
import { encodeResume } from '../../src/core/resume.ts';
import { encodeResponse } from '../../src/core/resume-response.ts';
import type { AssessmentState, LearnerState } from '../../src/core/state.ts';
import { bankOf } from '../../src/questions/banks.ts';
import type { Question } from '../../src/questions/models.ts';

/** More saves and attempts than anyone makes. */
const MANY_SAVES = 36 ** 4 - 1;
const MANY_ATTEMPTS = 999;

/**
 * The longest resume data that a learner of the course can reach: everything done, every question met,
 * and in each assessment the questions whose responses are longest.
 */
export function longestResume(
  course: CourseOutline,
  banks: ReadonlyMap<string, readonly Question[]>,
): number {
  const last = lessonPlaces(course).at(-1)?.lesson.id ?? '';
  const state: LearnerState = {
    reached: 'passed',
    bookmark: { view: 'lesson', id: last, position: 99 },
    lessons: Object.fromEntries(lessonPlaces(course).map(({ lesson }) => [lesson.id, 'done' as const])),
    activities: Object.fromEntries(
      lessonPlaces(course).flatMap(({ lesson }) => lesson.activities.map(({ id }) => [id, true as const])),
    ),
    assessments: Object.fromEntries(
      course.sections
        .filter((section) => section.assessment)
        .map((section) => [section.id, longestAttempt(section, banks.get(section.id) ?? [])]),
    ),
  };
  return encodeResume(course, state, MANY_SAVES, 'zzzzz').length;
}

function longestAttempt(section: SectionOutline, bank: readonly Question[]): AssessmentState {
  const answers = bank
    .map((question) => ({ id: question.id, response: bankOf(question).longest(question) }))
    .sort((one, other) => encodeResponse(other.response).length - encodeResponse(one.response).length)
    .slice(0, section.assessment?.draw ?? 0);
  return {
    best: 99.99,
    finished: MANY_ATTEMPTS,
    seen: bank.map(({ id }) => id),
    attempt: {
      seed: SEED_LIMIT - 1,
      questions: answers.map(({ id }) => id),
      answers: Object.fromEntries(answers.map(({ id, response }) => [id, { response, score: 0.5 }])),
    },
  };
}
