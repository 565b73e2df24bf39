import type { KindBank } from '../kind-bank.ts';
import type { QuestionOf } from '../models.ts';
import { WORDS } from '../response-form.ts';

/** As long as the element allows, in letters that each take several characters. */
const LONGEST = '漢'.repeat(40);

/** The learner's own words. */
export const fillInBank: KindBank<QuestionOf<'fill-in'>> = {
  form: WORDS,
  longest: () => LONGEST,
  wrong: () => '–',
  legend: ({ accept, typos }, words) => ({
    options: [],
    answer: typos > 0 ? [...accept, `(${words.typos(typos)})`] : accept,
  }),
  offered: () => [],
  textOf: (_body, mark) => mark,
  rightText: ({ accept }) => accept.slice(0, 1).join(''),
};
