import type { ObjectiveReport } from '../core/tracking-port.ts';
import { decimal } from './decimal.ts';
import type { ScormRecord } from './scorm-record.ts';

/**
 * Writes each section into the row of its number. An index may not leave a gap (error 201): rows that belong to
 * no section, because it left the course or has no assessment, get a place-holder.
 */
export function writeObjectives12(record: ScormRecord, objectives: readonly ObjectiveReport[]): void {
  const bySlot = new Map(objectives.map((objective) => [objective.slot, objective]));
  for (let slot = 0; slot <= Math.max(-1, ...bySlot.keys()); slot += 1) {
    const objective = bySlot.get(slot);
    const id = objective?.id ?? `retired-${String(slot).padStart(2, '0')}`;
    if (!record.offer(`cmi.objectives.${slot}.id`, id)) return;
    if (objective) writeObjective(record, `cmi.objectives.${slot}`, objective);
  }
}

function writeObjective(record: ScormRecord, at: string, { score, verdict }: ObjectiveReport): void {
  if (score !== null) {
    record.offer(`${at}.score.min`, '0');
    record.offer(`${at}.score.max`, '100');
    record.offer(`${at}.score.raw`, decimal(score));
  }
  record.offer(`${at}.status`, verdict === 'not-attempted' ? 'not attempted' : verdict);
}
