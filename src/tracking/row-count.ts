import type { LmsApi } from './lms-api.ts';

/** More rows than any LMS keeps (SCORM 2004 promises 250 interactions and 100 objectives). */
const LIMIT = 1000;

/** How many rows an LMS's list has, such as `cmi.interactions`; 0 when it does not say, or says nonsense. */
export function rowCount(api: LmsApi, list: string): number {
  const count = Number(api.get(`${list}._count`));
  return Number.isInteger(count) && count > 0 && count <= LIMIT ? count : 0;
}
