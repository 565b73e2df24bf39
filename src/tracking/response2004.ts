import type { ResponseValue } from '../core/tracking-port.ts';
import { plainResponse } from './response-text.ts';
import { decimal } from './scorm-record.ts';

/** A fill-in response holds 250 characters. */
const LIMIT = 250;

/** A learner's response as SCORM 2004 writes it: `a[,]b`, `a[.]b[,]c[.]d`, `true`. */
export function response2004(value: ResponseValue): string {
  switch (value.type) {
    case 'choice':
      return [...value.ids].sort().join('[,]');
    case 'sequencing':
      return value.ids.join('[,]');
    case 'matching':
      return value.pairs.map(([source, target]) => `${source}[.]${target}`).join('[,]');
    case 'true-false':
      return String(value.value);
    case 'fill-in':
      return plainResponse(value.text, LIMIT);
    case 'numeric':
      return decimal(value.value, 6);
  }
}

/** A right answer. A numeric pattern is a range: ADL's tester refuses a single value. */
export function pattern2004(value: ResponseValue): string {
  if (value.type !== 'numeric') return response2004(value);
  return `${decimal(value.value - value.tolerance, 6)}[:]${decimal(value.value + value.tolerance, 6)}`;
}
