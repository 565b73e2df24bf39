import type { CourseOutline } from '../model/outline.ts';
import { findSection } from './find.ts';
import { withReached } from './progress.ts';
import { isFinished } from './state.ts';
import type { AssessmentState, Attempt, LearnerState, LessonStatus, Reached } from './state.ts';
import { attemptScore } from './step.ts';

const REACHED: readonly Reached[] = ['none', 'completed', 'passed'];

/**
 * One state from two copies of the same learner's progress, such as the LMS's and the browser's:
 * no lesson, answer or score of either goes back; where they can't both be right, the newer one is.
 */
export function mergeStates(course: CourseOutline, newer: LearnerState, older: LearnerState): LearnerState {
  // What neither had reached alone, both together may.
  return withReached(course, {
    reached: REACHED[Math.max(REACHED.indexOf(newer.reached), REACHED.indexOf(older.reached))] ?? 'none',
    bookmark: newer.bookmark ?? older.bookmark,
    lessons: mergeRecords(newer.lessons, older.lessons, furtherLesson),
    activities: { ...older.activities, ...newer.activities },
    assessments: mergeRecords(newer.assessments, older.assessments, (one, other, id) =>
      mergeAssessments(course, id, one, other),
    ),
  });
}

function furtherLesson(one: LessonStatus, other: LessonStatus): LessonStatus {
  return one === 'done' || other === 'done' ? 'done' : 'opened';
}

function mergeAssessments(
  course: CourseOutline,
  id: string,
  newer: AssessmentState,
  older: AssessmentState,
): AssessmentState {
  const later = isBehind(newer, older) ? older : newer;
  const joined = sameAttempt(newer.attempt, older.attempt)
    ? joinAnswers(newer.attempt, older.attempt)
    : later.attempt;
  const merged: AssessmentState = {
    best: higher(newer.best, older.best),
    finished: Math.max(newer.finished, older.finished),
    attempt: joined,
    seen: later.seen,
  };
  const wereUnderWay = [newer.attempt, older.attempt].every(
    (attempt) => attempt === null || !isFinished(attempt),
  );
  const section = findSection(course, id);
  if (!joined || !section || !wereUnderWay || !isFinished(joined)) return merged;
  return {
    ...merged,
    finished: merged.finished + 1,
    best: higher(merged.best, attemptScore(section, joined)),
  };
}

/** Whether the other copy's attempt is the later one: of as many finished attempts, one under way came after them. */
function isBehind({ attempt, finished }: AssessmentState, other: AssessmentState): boolean {
  if (finished !== other.finished || !attempt || !other.attempt) return other.finished > finished || !attempt;
  return isFinished(attempt) && !isFinished(other.attempt);
}

function higher(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}

function sameAttempt(one: Attempt | null, other: Attempt | null): boolean {
  return (
    one !== null &&
    other !== null &&
    one.seed === other.seed &&
    one.questions.join() === other.questions.join()
  );
}

function joinAnswers(newer: Attempt | null, older: Attempt | null): Attempt | null {
  return newer && older ? { ...newer, answers: { ...older.answers, ...newer.answers } } : newer;
}

function mergeRecords<T>(
  newer: Readonly<Record<string, T>>,
  older: Readonly<Record<string, T>>,
  merge: (newer: T, older: T, id: string) => T,
): Record<string, T> {
  const merged: Record<string, T> = { ...older };
  for (const [id, value] of Object.entries(newer)) {
    const other = older[id];
    merged[id] = other === undefined ? value : merge(value, other, id);
  }
  return merged;
}
