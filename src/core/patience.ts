import type { LearnerAction } from './action.ts';

/** Milliseconds that a save waits which can. */
export const PATIENCE = 20_000;

/**
 * Actions whose save may wait for one more action, for the page to be hidden, or for a while: commits block the page
 * in Moodle, and until then the browser's copy holds them.
 */
const PATIENT: ReadonlySet<LearnerAction['type']> = new Set([
  'position-reached',
  'activity-used',
  'assessment-opened',
  'attempt-started',
]);

export function isPatient(action: LearnerAction['type']): boolean {
  return PATIENT.has(action);
}

/** Whether the action is a mere place in a text: nothing that the learner does, just where the eyes are. */
export function isPlace(action: LearnerAction['type']): boolean {
  return action === 'position-reached';
}
