import { wordsOf } from '../../components/words-of.ts';
import { pairText } from '../kind-bank.ts';
import type { KindBank } from '../kind-bank.ts';
import type { QuestionOf } from '../models.ts';
import { PAIRS } from '../response-form.ts';

/** Pairs of a left and a right side, both by the letter of the pair that they belong to. */
export const matchingBank: KindBank<QuestionOf<'matching'>> = {
  form: PAIRS,
  longest: ({ pairs }) => pairs.map(({ id }) => id + id).join(','),
  // Each left side with what belongs to the next one.
  wrong: ({ pairs }) =>
    pairs.map((pair, at) => pair.id + (pairs[(at + 1) % pairs.length] ?? pair).id).join(','),
  legend: ({ pairs }) => ({
    options: [
      ...pairs.map(({ id, left }) => ({ letter: `${id}.`, text: wordsOf(left), right: false })),
      ...pairs.map(({ id, right }) => ({ letter: `.${id}`, text: right, right: false })),
    ],
    answer: pairs.map(({ left, right }) => pairText(wordsOf(left), right)),
  }),
  offered: ({ pairs }) =>
    pairs.flatMap(({ id }) =>
      pairs.map((right) => ({ mark: `${id}.${right.id}`, isRight: right.id === id })),
    ),
  textOf({ pairs }, mark) {
    const [left = '', right = ''] = mark.split('.');
    const of = (id: string) => pairs.find((pair) => pair.id === id);
    return pairText(wordsOf(of(left)?.left ?? left), of(right)?.right ?? right);
  },
};
