import type { CourseOutline, LessonOutline, SectionOutline } from '../model/outline.ts';
import type { LearnerAction } from './action.ts';
import { drawQuestions, SEED_LIMIT } from './draw.ts';
import { findLesson, findSection } from './find.ts';
import { withReached } from './progress.ts';
import { attemptUnderWay, isFinished, UNTAKEN } from './state.ts';
import type { AssessmentState, Attempt, LearnerState } from './state.ts';

/**
 * What the learner's state is after an action. An action that makes no sense (an unknown lesson,
 * an answer outside an attempt, a second answer to the same question) leaves it as it is.
 */
export function step(course: CourseOutline, state: LearnerState, action: LearnerAction): LearnerState {
  const next = act(course, state, action);
  return next === state ? state : withReached(course, next);
}

function act(course: CourseOutline, state: LearnerState, action: LearnerAction): LearnerState {
  switch (action.type) {
    case 'lesson-opened':
      return openLesson(course, state, action.lesson);
    case 'position-reached':
      return reachPosition(state, action.lesson, action.position);
    case 'activity-used':
      return useActivity(course, state, action.activity);
    case 'end-reached':
      return reachEnd(course, state, action.lesson);
    case 'assessment-opened':
      return openAssessment(course, state, action.section);
    case 'attempt-started':
      return startAttempt(course, state, action.section, action.seed);
    case 'answer-given':
      return giveAnswer(course, state, action);
  }
}

function openLesson(course: CourseOutline, state: LearnerState, id: string): LearnerState {
  if (!findLesson(course, id)) return state;
  const samePlace = state.bookmark?.view === 'lesson' && state.bookmark.id === id;
  if (samePlace && state.lessons[id]) return state;
  return {
    ...state,
    bookmark: samePlace ? state.bookmark : { view: 'lesson', id, position: 0 },
    lessons: { ...state.lessons, [id]: state.lessons[id] ?? 'opened' },
  };
}

/** No lesson has as many blocks: a position from here on is a mistake. */
const POSITION_LIMIT = 10_000;

function reachPosition(state: LearnerState, id: string, position: number): LearnerState {
  const { bookmark } = state;
  if (!isIndex(position, POSITION_LIMIT)) return state;
  if (bookmark?.view !== 'lesson' || bookmark.id !== id || bookmark.position === position) return state;
  return { ...state, bookmark: { ...bookmark, position } };
}

function useActivity(course: CourseOutline, state: LearnerState, id: string): LearnerState {
  const known = course.sections.some((section) =>
    section.lessons.some((lesson) => lesson.activities.some((activity) => activity.id === id)),
  );
  return known && !state.activities[id]
    ? { ...state, activities: { ...state.activities, [id]: true } }
    : state;
}

function reachEnd(course: CourseOutline, state: LearnerState, id: string): LearnerState {
  const place = findLesson(course, id);
  if (!place || state.lessons[id] === 'done' || missingActivities(place.lesson, state) > 0) return state;
  return { ...state, lessons: { ...state.lessons, [id]: 'done' } };
}

function openAssessment(course: CourseOutline, state: LearnerState, id: string): LearnerState {
  const samePlace = state.bookmark?.view === 'assessment' && state.bookmark.id === id;
  if (samePlace || !findSection(course, id)?.assessment) return state;
  return { ...state, bookmark: { view: 'assessment', id } };
}

/** How many required activities of the lesson were not used yet. */
export function missingActivities(lesson: LessonOutline, state: LearnerState): number {
  return lesson.activities.filter((activity) => activity.required && !state.activities[activity.id]).length;
}

/** Whether another attempt may begin. */
export function mayStart(section: SectionOutline, state: LearnerState): boolean {
  const taken = state.assessments[section.id] ?? UNTAKEN;
  const limit = section.assessment?.attempts ?? null;
  return section.assessment !== null && !attemptUnderWay(taken) && (limit === null || taken.finished < limit);
}

function startAttempt(course: CourseOutline, state: LearnerState, id: string, seed: number): LearnerState {
  const section = findSection(course, id);
  if (!section?.assessment || !mayStart(section, state) || !isIndex(seed, SEED_LIMIT)) return state;
  const { pool, draw, shuffle } = section.assessment;
  const taken = state.assessments[id] ?? UNTAKEN;
  const ids = (areOpinions: boolean): string[] =>
    pool.filter(({ points }) => (points === 0) === areOpinions).map((question) => question.id);
  const drawn = drawQuestions(ids(false), taken.seen, draw, seed, shuffle);
  // Opinions are asked every time, when the test lies behind.
  const questions = [...drawn.questions, ...ids(true)];
  return withAssessment(state, id, {
    ...taken,
    seen: drawn.seen,
    attempt: { seed, questions, answers: {} },
  });
}

function giveAnswer(
  course: CourseOutline,
  state: LearnerState,
  { section: id, question, response, score }: Extract<LearnerAction, { type: 'answer-given' }>,
): LearnerState {
  const section = findSection(course, id);
  const taken = state.assessments[id];
  const attempt = attemptUnderWay(taken);
  if (!section || !taken || !attempt) return state;
  if (!attempt.questions.includes(question) || attempt.answers[question]) return state;
  // Not a share of the points: NaN is none of these either.
  if (!(score >= 0 && score <= 1)) return state;
  // Whole per cent: what resume data hold is exactly what the learner saw.
  const answer = { response, score: Math.round(score * 100) / 100 };
  const answered: Attempt = { ...attempt, answers: { ...attempt.answers, [question]: answer } };
  const result = isFinished(answered) ? attemptScore(section, answered) : null;
  return withAssessment(state, id, {
    ...taken,
    attempt: answered,
    finished: taken.finished + (result === null ? 0 : 1),
    best: result === null ? taken.best : Math.max(taken.best ?? 0, result),
  });
}

/** A whole number from 0 up to the limit: what resume data can hold. */
function isIndex(value: number, limit: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < limit;
}

function withAssessment(state: LearnerState, id: string, assessment: AssessmentState): LearnerState {
  return { ...state, assessments: { ...state.assessments, [id]: assessment } };
}

/** Score of an attempt so far, 0 to 100 with at most two decimals: points earned of the points asked. */
export function attemptScore(section: SectionOutline, attempt: Attempt): number {
  const points = (id: string): number =>
    section.assessment?.pool.find((question) => question.id === id)?.points ?? 1;
  const asked = attempt.questions.reduce((sum, id) => sum + points(id), 0);
  const earned = attempt.questions.reduce(
    (sum, id) => sum + points(id) * (attempt.answers[id]?.score ?? 0),
    0,
  );
  return asked === 0 ? 0 : Math.round((earned / asked) * 10000) / 100;
}
