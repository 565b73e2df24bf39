import type { ResponseValue } from '../core/tracking-port.ts';
import { plainResponse } from './response-text.ts';
import { decimal } from './scorm-record.ts';

/** CMIFeedback holds 255 characters. */
const LIMIT = 255;

/** A response or pattern as SCORM 1.2 writes it (CMIFeedback): single characters joined by commas, `a.1,b.2`, `t`. */
export function response12(value: ResponseValue): string {
  switch (value.type) {
    case 'choice':
      return [...value.ids].sort().join(',');
    case 'sequencing':
      return value.ids.join(',');
    case 'matching':
      return value.pairs.map(([source, target]) => `${source}.${target}`).join(',');
    case 'true-false':
      return value.value ? 't' : 'f';
    case 'fill-in':
      return plainResponse(value.text, LIMIT);
    case 'numeric':
      return decimal(value.value, 6);
  }
}
