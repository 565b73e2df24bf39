import type { KindBank } from '../kind-bank.ts';
import type { QuestionOf } from '../models.ts';
import { WORDS } from '../response-form.ts';

/** A number as the learner wrote it. */
export const numericBank: KindBank<QuestionOf<'numeric'>> = {
  form: WORDS,
  longest: () => '-123456789012,34',
  wrong: ({ answer: { value, tolerance } }) => String(value + 2 * tolerance + 1),
  legend: ({ answer: { value, tolerance }, unit = '' }, { lang }) => ({
    options: [],
    answer: [
      `${written(lang, value)}${tolerance > 0 ? ` ± ${written(lang, tolerance)}` : ''} ${unit}`.trim(),
    ],
  }),
  offered: () => [],
  textOf: (_body, mark) => mark,
  rightText: ({ answer, unit }) => `${answer.value} ${unit ?? ''}`.trim(),
};

function written(lang: string, value: number): string {
  return new Intl.NumberFormat(lang, { useGrouping: false, maximumFractionDigits: 6 }).format(value);
}
