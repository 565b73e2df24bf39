import type { QuestionKind } from '../../questions/models.ts';
import type { Response } from '../../questions/grade.ts';

const listed = (told: string): Response => told.replaceAll('[,]', ',');
const paired = (told: string): Response => listed(told).replaceAll('[.]', '').replaceAll('.', '');
const asWritten = (told: string): Response => told;

const FORMS: Readonly<Record<QuestionKind, (told: string) => Response>> = {
  single: listed,
  hotspot: listed,
  likert: listed,
  multiple: listed,
  ordering: listed,
  matching: paired,
  categorising: paired,
  'true-false': (told) => told.charAt(0).toLowerCase(),
  'fill-in': asWritten,
  numeric: asWritten,
};

/**
 * A response in our own form (`a,c`, `ab,ba`, `t`) from what a SCORM adapter wrote: `a,c` and `a.1,b.2` (1.2),
 * `a[,]c` and `a[.]1[,]b[.]2` (2004).
 */
export function responseOf(kind: QuestionKind, told: string): Response {
  return FORMS[kind](told);
}
