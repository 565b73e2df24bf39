import type { Question } from '../../questions/models.ts';
import type { Response } from '../../questions/grade.ts';

/**
 * A response in our own form (`a,c`, `ab,ba`, `t`) from what a SCORM adapter wrote: `a,c` and `a.1,b.2` (1.2),
 * `a[,]c` and `a[.]1[,]b[.]2` (2004).
 */
export function responseOf(kind: Question['kind'], told: string): Response {
  switch (kind) {
    case 'single':
    case 'multiple':
    case 'ordering':
      return told.replaceAll('[,]', ',');
    case 'matching':
    case 'categorising':
      return told.replaceAll('[,]', ',').replaceAll('[.]', '').replaceAll('.', '');
    case 'true-false':
      return told.charAt(0).toLowerCase();
    case 'fill-in':
    case 'numeric':
      return told;
  }
}
