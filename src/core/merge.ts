import type { CourseOutline } from '../model/outline.ts';
import { findSection } from './find.ts';
import { withReached } from './progress.ts';
import { attemptUnderWay, isFinished } from './state.ts';
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
  const joined = joinAttempts(newer.attempt, older.attempt);
  const merged: AssessmentState = {
    best: higher(newer.best, older.best),
    finished: Math.max(newer.finished, older.finished),
    attempt: joined ?? later.attempt,
    seen: later.seen,
  };
  const section = findSection(course, id);
  const isHandedIn = joined && isFinished(joined) && attemptUnderWay(newer) && attemptUnderWay(older);
  if (!section || !isHandedIn) return merged;
  return {
    ...merged,
    finished: merged.finished + 1,
    best: higher(merged.best, attemptScore(section, joined)),
  };
}

/** Whether the other copy's attempt is the later one: of as many finished attempts, one under way came after them. */
function isBehind(newer: AssessmentState, older: AssessmentState): boolean {
  if (newer.finished !== older.finished) return newer.finished < older.finished;
  return !newer.attempt || (isFinished(newer.attempt) && attemptUnderWay(older) !== null);
}

function higher(one: number | null, other: number | null): number | null {
  return one === null ? other : Math.max(one, other ?? 0);
}

/** The attempt with the answers of both copies; null where they do not hold the same attempt. */
function joinAttempts(newer: Attempt | null, older: Attempt | null): Attempt | null {
  if (!newer || newer.seed !== older?.seed || newer.questions.join() !== older.questions.join()) return null;
  return { ...newer, answers: { ...older.answers, ...newer.answers } };
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
