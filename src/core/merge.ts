import type { AssessmentState, Attempt, LearnerState, LessonStatus, Reached } from './state.ts';

const REACHED: readonly Reached[] = ['none', 'completed', 'passed'];

/**
 * One state from two copies of the same learner's progress, such as the LMS's and the browser's:
 * no lesson, answer or score of either goes back; where they can't both be right, the newer one is.
 */
export function mergeStates(newer: LearnerState, older: LearnerState): LearnerState {
  return {
    reached: REACHED[Math.max(REACHED.indexOf(newer.reached), REACHED.indexOf(older.reached))] ?? 'none',
    bookmark: newer.bookmark ?? older.bookmark,
    lessons: mergeRecords(newer.lessons, older.lessons, furtherLesson),
    activities: { ...older.activities, ...newer.activities },
    assessments: mergeRecords(newer.assessments, older.assessments, mergeAssessments),
  };
}

function furtherLesson(one: LessonStatus, other: LessonStatus): LessonStatus {
  return one === 'done' || other === 'done' ? 'done' : 'opened';
}

function mergeAssessments(newer: AssessmentState, older: AssessmentState): AssessmentState {
  const bests = [newer.best, older.best].filter((best) => best !== null);
  return {
    best: bests.length === 0 ? null : Math.max(...bests),
    finished: Math.max(newer.finished, older.finished),
    attempt: newer.attempt && older.attempt ? mergeAttempts(newer, older) : (newer.attempt ?? older.attempt),
    seen: newer.attempt ? newer.seen : older.seen,
  };
}

/** The same attempt keeps the answers of both; of two different ones the later counts. */
function mergeAttempts(
  { attempt: newer, finished }: AssessmentState,
  { attempt: older, finished: earlier }: AssessmentState,
): Attempt | null {
  if (newer && older && newer.seed === older.seed && sameQuestions(newer, older)) {
    return { ...newer, answers: { ...older.answers, ...newer.answers } };
  }
  return earlier > finished ? older : newer;
}

function sameQuestions(one: Attempt, other: Attempt): boolean {
  return (
    one.questions.length === other.questions.length &&
    one.questions.every((id) => other.questions.includes(id))
  );
}

function mergeRecords<T>(
  newer: Readonly<Record<string, T>>,
  older: Readonly<Record<string, T>>,
  merge: (newer: T, older: T) => T,
): Record<string, T> {
  const merged: Record<string, T> = { ...older };
  for (const [id, value] of Object.entries(newer)) {
    const other = older[id];
    merged[id] = other === undefined ? value : merge(value, other);
  }
  return merged;
}
