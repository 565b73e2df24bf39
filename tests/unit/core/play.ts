import type { LearnerAction } from '../../../src/core/action.ts';
import { lessonPlaces } from '../../../src/core/find.ts';
import { attemptUnderWay, INITIAL_STATE } from '../../../src/core/state.ts';
import type { Attempt, LearnerState } from '../../../src/core/state.ts';
import { step } from '../../../src/core/step.ts';
import type { CourseOutline } from '../../../src/model/outline.ts';

/** The state after some actions, one after the other. */
export function after(
  course: CourseOutline,
  actions: readonly LearnerAction[],
  from: LearnerState = INITIAL_STATE,
): LearnerState {
  return actions.reduce((state, action) => step(course, state, action), from);
}

/** Every lesson opened, all its activities used, its end reached. */
export function allLessons(course: CourseOutline): LearnerAction[] {
  return lessonPlaces(course).flatMap(({ lesson }): LearnerAction[] => [
    { type: 'lesson-opened', lesson: lesson.id },
    ...lesson.activities.map(({ id }): LearnerAction => ({ type: 'activity-used', activity: id })),
    { type: 'end-reached', lesson: lesson.id },
  ]);
}

/** The state once an attempt was begun in which nothing is answered yet. */
export function begun(
  course: CourseOutline,
  from: LearnerState,
  section = 'section-1',
  seed = 7,
): LearnerState {
  return step(course, from, { type: 'attempt-started', section, seed });
}

/**
 * The state once the learner has answered the next questions of the attempt under way.
 * @param scores what each earns, in turn; as many questions are answered
 */
export function answering(
  course: CourseOutline,
  from: LearnerState,
  scores: readonly number[],
  section = 'section-1',
): LearnerState {
  const open = attemptUnderWay(from.assessments[section]);
  const questions = open?.questions.filter((id) => !open.answers[id]) ?? [];
  return after(
    course,
    scores.map((score, index) => ({
      type: 'answer-given',
      section,
      question: questions[index] ?? '',
      response: 'a',
      score,
    })),
    from,
  );
}

/** The state after one whole attempt at a section's assessment, every answer earning the same share. */
export function taking(
  course: CourseOutline,
  from: LearnerState,
  score: number,
  section = 'section-1',
  seed = 7,
): LearnerState {
  const started = begun(course, from, section, seed);
  const { questions } = attemptOf(started, section);
  return answering(
    course,
    started,
    questions.map(() => score),
    section,
  );
}

/** The state after one whole attempt at every assessment. */
export function takingAll(course: CourseOutline, from: LearnerState, score: number): LearnerState {
  return course.sections.reduce(
    (state, section) => (section.assessment ? taking(course, state, score, section.id) : state),
    from,
  );
}

/** The attempt that a state holds. @throws Error when there is none: the test itself is wrong */
export function attemptOf(state: LearnerState, section = 'section-1'): Attempt {
  const attempt = state.assessments[section]?.attempt;
  if (!attempt) throw new Error(`no attempt at ${section}`);
  return attempt;
}
