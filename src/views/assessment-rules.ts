import { msg } from '../components/strings.ts';
import type { AssessmentOutline } from '../model/outline.ts';

/** How many questions of its bank ask for an opinion: every attempt asks them all, after those that it draws. */
export function opinionsIn({ pool }: Pick<AssessmentOutline, 'pool'>): number {
  return pool.filter(({ points }) => points === 0).length;
}

/** Whether chance decides which questions of the bank an attempt asks. */
export function isDrawn({
  draw,
  pool,
  shuffle,
}: Pick<AssessmentOutline, 'draw' | 'pool' | 'shuffle'>): boolean {
  return shuffle && draw + opinionsIn({ pool }) < pool.length;
}

/**
 * How much an assessment asks and with what score it is passed, in one paragraph. Chance is named only where it decides
 * what is asked: not where an attempt asks the whole bank, in whatever order.
 * @param passing score (0–100) from which it is passed
 * @param explained whether each answer is explained when it is given
 */
export function assessmentRules(
  assessment: Pick<AssessmentOutline, 'draw' | 'pool' | 'shuffle'>,
  passing: number,
  explained: boolean,
): string {
  const rule = isDrawn(assessment) ? 'assessment.rules-drawn' : 'assessment.rules-all';
  const asked = msg(rule, { n: assessment.draw });
  return `${asked} ${msg(explained ? 'assessment.rules-explained' : 'assessment.rules-saved', { passing })}`;
}
