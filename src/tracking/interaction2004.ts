import type { Interaction, ResponseValue } from '../core/tracking-port.ts';
import { decimal } from './decimal.ts';
import { plainResponse } from './response-text.ts';
import { pattern2004, response2004 } from './response2004.ts';
import type { ScormRecord } from './scorm-record.ts';
import { interval2004, timestamp2004 } from './scorm-time.ts';

/** SCORM 2004 takes at most five patterns for fill-in, matching and sequencing. */
const PATTERNS = 5;

/** Writes an answer into its row, whose id and type the LMS has: what comes before them is error 408. */
export function writeInteraction2004(record: ScormRecord, interaction: Interaction): void {
  const at = `cmi.interactions.${interaction.slot}`;
  const offer = (name: string, value: string): void => {
    // An empty response is refused in one place or another.
    if (value !== '') record.offer(`${at}.${name}`, value);
  };
  offer('objectives.0.id', interaction.objective);
  offer('timestamp', timestamp2004(interaction.at));
  patterns2004(interaction.correct).forEach((pattern, index) =>
    offer(`correct_responses.${index}.pattern`, pattern),
  );
  offer('weighting', decimal(interaction.weight));
  offer('learner_response', response2004(interaction.response));
  offer('result', result2004(interaction));
  offer('latency', interval2004(interaction.latencySeconds));
  offer('description', plainResponse(interaction.description, 250));
}

/** The right answers that the LMS is told about, each once: the same pattern twice is error 351. */
export function patterns2004(correct: readonly ResponseValue[]): string[] {
  return [...new Set(correct.map(pattern2004))].filter((pattern) => pattern !== '').slice(0, PATTERNS);
}

function result2004({ type, score }: Interaction): string {
  if (type === 'likert') return 'neutral';
  if (score >= 1) return 'correct';
  return score <= 0 ? 'incorrect' : decimal(score);
}
