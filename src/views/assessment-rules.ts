import { msg } from '../components/strings.ts';
import type { AssessmentOutline } from '../model/outline.ts';

/**
 * How much an assessment asks and with what score it is passed, in one paragraph. Chance is named only where it decides
 * what is asked: not where an attempt asks the whole bank, in whatever order.
 * @param passing score (0–100) from which it is passed
 * @param explained whether each answer is explained when it is given
 */
export function assessmentRules(
  { draw, pool, shuffle }: Pick<AssessmentOutline, 'draw' | 'pool' | 'shuffle'>,
  passing: number,
  explained: boolean,
): string {
  const isDrawn = shuffle && draw < pool.filter(({ points }) => points > 0).length;
  return [
    msg(isDrawn ? 'assessment.rules-drawn' : 'assessment.rules-all', { n: draw }),
    msg(explained ? 'assessment.rules-explained' : 'assessment.rules-saved'),
    msg('assessment.rules-passing', { passing }),
  ].join(' ');
}
