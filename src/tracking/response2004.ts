import type { ResponseValue } from '../core/tracking-port.ts';
import { decimal } from './decimal.ts';
import { plainResponse } from './response-text.ts';

/** A fill-in response holds 250 characters. */
const LIMIT = 250;
/** Moodle takes five digits before the point. */
const NUMBER_LIMIT = 100_000;

/**
 * A learner's response as SCORM 2004 writes it: `a[,]b`, `a[.]b[,]c[.]d`, `true`.
 * @returns empty where nothing was given, or nothing that all LMSs take
 */
export function response2004(value: ResponseValue): string {
  switch (value.type) {
    case 'choice':
      // The same option twice is error 406.
      return [...new Set(value.ids)].filter(isGiven).sort().join('[,]');
    case 'sequencing':
      return value.ids.filter(isGiven).join('[,]');
    case 'matching':
      return value.pairs
        .filter((pair) => pair.every(isGiven))
        .map(([source, target]) => `${source}[.]${target}`)
        .join('[,]');
    case 'true-false':
      return String(value.value);
    case 'fill-in':
      return plainResponse(value.text, LIMIT);
    case 'likert':
      return value.id;
    case 'numeric':
      return number(value.value);
  }
}

/** A right answer. A numeric pattern is a range: ADL's tester refuses a single value. */
export function pattern2004(value: ResponseValue): string {
  if (value.type !== 'numeric') return response2004(value);
  const bounds = [number(value.value - value.tolerance), number(value.value + value.tolerance)];
  return bounds.every(isGiven) ? bounds.join('[:]') : '';
}

function number(value: number): string {
  return Math.abs(value) < NUMBER_LIMIT ? decimal(value, 6) : '';
}

function isGiven(text: string): boolean {
  return text !== '';
}
