import { wordsOf } from '../../components/words-of.ts';
import { marksOf } from '../kind-bank.ts';
import type { KindBank } from '../kind-bank.ts';
import type { QuestionOf } from '../models.ts';
import { lettered, textIn } from '../option-bank.ts';
import { ORDER } from '../response-form.ts';

/** The letters of all items, in their order. */
export const orderingBank: KindBank<QuestionOf<'ordering'>> = {
  form: ORDER,
  longest: ({ items }) => marksOf(items),
  wrong: ({ items }) => marksOf(items.toReversed()),
  legend: ({ items }) => ({
    options: lettered(items),
    answer: items.map(({ text }, index) => `${index + 1}. ${wordsOf(text)}`),
  }),
  offered: () => [],
  textOf: ({ items }, mark) =>
    mark
      .split(',')
      .map((id) => textIn(items, id))
      .join(' › '),
  rightText: ({ items }) => items.map(({ text }) => wordsOf(text)).join(' › '),
};
