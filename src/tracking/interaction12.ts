import type { Interaction, ResponseValue } from '../core/tracking-port.ts';
import { decimal } from './decimal.ts';
import { response12 } from './response12.ts';
import type { ScormRecord } from './scorm-record.ts';
import { timeOfDay12, timespan12 } from './scorm-time.ts';

/** Right answers that are told; more than that say little to a trainer. */
const PATTERNS = 5;

/** Writes an answer into its row, whose id and type the LMS has. */
export function writeInteraction12(record: ScormRecord, interaction: Interaction): void {
  const at = `cmi.interactions.${interaction.slot}`;
  const offer = (name: string, value: string): void => {
    // An empty response is refused in one place or another.
    if (value !== '') record.offer(`${at}.${name}`, value);
  };
  offer('objectives.0.id', interaction.objective);
  offer('time', timeOfDay12(interaction.at));
  patterns12(interaction.correct).forEach((pattern, index) =>
    offer(`correct_responses.${index}.pattern`, pattern),
  );
  offer('weighting', decimal(interaction.weight));
  offer('student_response', response12(interaction.response));
  offer('result', result12(interaction));
  offer('latency', timespan12(interaction.latencySeconds));
}

/** The right answers that the LMS is told about, each once. */
export function patterns12(correct: readonly ResponseValue[]): string[] {
  return [...new Set(correct.map(response12))].filter((pattern) => pattern !== '').slice(0, PATTERNS);
}

function result12({ type, score }: Interaction): string {
  if (type === 'likert') return 'neutral';
  if (score >= 1) return 'correct';
  return score <= 0 ? 'wrong' : decimal(score);
}
