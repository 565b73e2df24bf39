/**
 * How the session stands with whoever keeps the record. `kept` is safe in this browser and goes to the LMS with the
 * next save; `pending` is on its way.
 */
export type Saving = 'saved' | 'kept' | 'pending' | 'failed' | 'read-only' | 'elsewhere' | 'closed';

/** Whether what the learner does is kept. */
export function isKept(saving: Saving): boolean {
  return saving !== 'read-only' && saving !== 'elsewhere' && saving !== 'closed';
}
