import type { Grader } from '../grade.ts';
import type { QuestionOf } from '../models.ts';

/** Right within the tolerance, its limits included. */
export const gradeNumeric: Grader<QuestionOf<'numeric'>> = {
  grade({ answer, wrong, feedback }, response) {
    const given = parseNumber(response);
    // 2006.2 − 2006.1 is a little more than 0.1 in a computer: the limits get the width of that error.
    const limit = answer.tolerance + 1e-12 * Math.max(1, Math.abs(answer.value));
    const right = given !== null && Math.abs(given - answer.value) <= limit;
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

/** A number as people write it: `1 234,5`, `1234.5`, `-3`, `١٢٫٥`; null when it is none. */
export function parseNumber(text: string): number | null {
  const compact = text
    .replace(/[\s\u00a0\u202f]/g, '')
    // Arabic and Persian digits end in the same four bits as ours.
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[,٫]/, '.')
    .replace('\u2212', '-');
  const number = /^[-+]?\d+(\.\d+)?$/.test(compact) ? Number(compact) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}
