import type { CourseOutline, SectionOutline } from '../model/outline.ts';
import type { LearnerState } from './state.ts';

/** What follows from a learner's state, for one section or the whole course. */
export interface Progress {
  /** Lessons done and assessments taken, of all that count. */
  readonly done: number;
  readonly of: number;
}

/** What the learner has reached in the whole course. */
export interface Outcome extends Progress {
  /** Course score 0–100 with at most two decimals; null before the first assessment is finished. */
  readonly score: number | null;
  /** Everything that `completion` in `course.yaml` asks for was done. */
  readonly completed: boolean;
  /** Completed, with a score that reaches the pass mark. */
  readonly passed: boolean;
  /** Completed below the pass mark, with no attempt left that could change it. */
  readonly failed: boolean;
}

/** Progress within one section. */
export function sectionProgress(section: SectionOutline, state: LearnerState): Progress {
  const lessonsDone = section.lessons.filter((lesson) => state.lessons[lesson.id] === 'done').length;
  const taken = section.assessment && isTaken(section, state) ? 1 : 0;
  return { done: lessonsDone + taken, of: section.lessons.length + (section.assessment ? 1 : 0) };
}

/** Progress, score and verdict of the whole course. */
export function outcome(course: CourseOutline, state: LearnerState): Outcome {
  const parts = course.sections.map((section) => sectionProgress(section, state));
  const assessed = course.sections.filter((section) => section.assessment);
  const taken = assessed.filter((section) => isTaken(section, state));
  const lessonsDone = course.sections.every((section) =>
    section.lessons.every((lesson) => state.lessons[lesson.id] === 'done'),
  );
  const completed =
    state.reached !== 'none' ||
    ((course.completion.lessons === 'none' || lessonsDone) &&
      (course.completion.assessments === 'none' || taken.length === assessed.length));
  const score = taken.length === 0 ? null : courseScore(course, assessed, state);
  const reaches = score !== null && score >= course.passing;
  // A course without assessments has no score: completing it is all there is to pass.
  const passed = state.reached === 'passed' || (completed && (assessed.length === 0 || reaches));
  return {
    done: parts.reduce((sum, part) => sum + part.done, 0),
    of: parts.reduce((sum, part) => sum + part.of, 0),
    score,
    completed,
    passed,
    failed: completed && !passed && !assessed.some((section) => attemptsLeft(section, state)),
  };
}

/** The state with the furthest verdict that it has reached. */
export function withReached(course: CourseOutline, state: LearnerState): LearnerState {
  const { completed, passed } = outcome(course, state);
  return { ...state, reached: passed ? 'passed' : completed ? 'completed' : 'none' };
}

/** Whether the section's assessment was finished at least once. */
export function isTaken(section: SectionOutline, state: LearnerState): boolean {
  return typeof state.assessments[section.id]?.best === 'number';
}

/** Assessments not taken yet count as 0, so that the score only ever grows. */
function courseScore(
  course: CourseOutline,
  assessed: readonly SectionOutline[],
  state: LearnerState,
): number {
  const total = assessed.reduce((sum, section) => sum + weightOf(course, section), 0);
  // In hundredths, which are whole numbers: a half such as 79.165 is not a number that a machine holds exactly.
  const earned = assessed.reduce(
    (sum, section) =>
      sum + weightOf(course, section) * Math.round((state.assessments[section.id]?.best ?? 0) * 100),
    0,
  );
  return Math.round(earned / total) / 100;
}

/** How much the assessment of a section counts in the course score beside those of the others. */
export function weightOf({ score }: Pick<CourseOutline, 'score'>, section: SectionOutline): number {
  return score === 'mean' ? 1 : fullPoints(section);
}

function fullPoints(section: SectionOutline): number {
  const { pool = [], draw = 0 } = section.assessment ?? {};
  const sum = pool.reduce((points, question) => points + question.points, 0);
  return (sum / Math.max(1, pool.filter(({ points }) => points > 0).length)) * draw;
}

function attemptsLeft(section: SectionOutline, state: LearnerState): boolean {
  const limit = section.assessment?.attempts ?? null;
  return limit === null || (state.assessments[section.id]?.finished ?? 0) < limit;
}
