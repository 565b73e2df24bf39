import type { ResponseValue } from '../core/tracking-port.ts';
import { decimal } from './decimal.ts';
import { plainResponse } from './response-text.ts';

/** CMIFeedback holds 255 characters. */
const LIMIT = 255;
/** From here on, numbers lose digits or are written with an exponent, which CMIDecimal does not know. */
const NUMBER_LIMIT = 1e15;

/**
 * A response or pattern as SCORM 1.2 writes it (CMIFeedback): single characters joined by commas, `a.1,b.2`, `t`.
 * @returns empty where nothing was given, or nothing that the standard can express
 */
export function response12(value: ResponseValue): string {
  switch (value.type) {
    case 'choice':
      return [...new Set(value.ids)].filter(isGiven).sort().join(',');
    case 'sequencing':
      return value.ids.filter(isGiven).join(',');
    case 'matching':
      return value.pairs
        .filter((pair) => pair.every(isGiven))
        .map(([source, target]) => `${source}.${target}`)
        .join(',');
    case 'true-false':
      return value.value ? 't' : 'f';
    case 'fill-in':
      return plainResponse(value.text, LIMIT);
    case 'likert':
      return value.id;
    case 'numeric':
      return Math.abs(value.value) < NUMBER_LIMIT ? decimal(value.value, 6) : '';
  }
}

function isGiven(mark: string): boolean {
  return mark !== '';
}
