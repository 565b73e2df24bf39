import type { Grader } from '../grade.ts';
import type { QuestionOf } from '../models.ts';

/** Right within the tolerance, its limits included. */
export const gradeNumeric: Grader<QuestionOf<'numeric'>> = {
  grade({ answer, wrong, feedback }, response) {
    const given = parseNumber(response);
    const right = given !== null && Math.abs(given - answer.value) <= answer.tolerance + Number.EPSILON;
    const known = wrong.find(({ value }) => value === given);
    return { score: right ? 1 : 0, parts: {}, message: right ? feedback : (known?.feedback ?? feedback) };
  },
  value: ({ answer }, response) => ({
    type: 'numeric',
    value: parseNumber(response) ?? 0,
    tolerance: answer.tolerance,
  }),
  correct: ({ answer }) => [{ type: 'numeric', ...answer }],
};

/** A number as people write it: `1 234,5`, `1234.5`, `-3`; null when it is none. */
export function parseNumber(text: string): number | null {
  const compact = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^[-+]?\d+(\.\d+)?$/.test(compact) ? Number(compact) : null;
}
