import type { Slot } from '../core/tracking-port.ts';
import type { ScormRecord } from './scorm-record.ts';

/**
 * Gives rows of the LMS's list of interactions to questions, from the first that it lacks up to one that was
 * answered: an index may not leave a gap (error 201 in SCORM 1.2, 351 in 2004), and a question's slot is the
 * same for every learner.
 * @param held how many rows the LMS had when the session began
 * @returns whether the answered question has its row
 */
export function declareSlots(
  record: ScormRecord,
  slots: readonly Slot[],
  held: number,
  answered: Slot,
): boolean {
  const declare = ({ slot, id, type }: Slot): boolean =>
    record.offer(`cmi.interactions.${slot}.id`, id) && record.offer(`cmi.interactions.${slot}.type`, type);
  return slots.slice(held, answered.slot).every(declare) && declare(answered);
}
