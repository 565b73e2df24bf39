import { pairText } from '../kind-bank.ts';
import type { KindBank } from '../kind-bank.ts';
import type { QuestionOf } from '../models.ts';
import { lettered, textIn } from '../option-bank.ts';
import { PAIRS } from '../response-form.ts';

/** Pairs of an item and its category. */
export const categorisingBank: KindBank<QuestionOf<'categorising'>> = {
  form: PAIRS,
  longest: ({ items }) => items.map(({ id }) => `${id}1`).join(','),
  wrong: ({ items, categories }) =>
    items.map(({ id, category }) => id + (categories.find((one) => one.id !== category)?.id ?? '')).join(','),
  legend: ({ items, categories }) => ({
    options: [
      ...lettered(items, (id) => `${id}.`),
      ...categories.map(({ id, text }) => ({ letter: `.${id}`, text, right: false })),
    ],
    answer: categories.map(({ id, text }) => {
      const members = items.filter(({ category }) => category === id);
      return `${text}: ${members.map((item) => item.id).join(', ')}`;
    }),
  }),
  offered: ({ items, categories }) =>
    items.flatMap(({ id, category }) =>
      categories.map((one) => ({ mark: `${id}.${one.id}`, isRight: one.id === category })),
    ),
  textOf({ items, categories }, mark) {
    const [item = '', category = ''] = mark.split('.');
    return pairText(textIn(items, item), textIn(categories, category));
  },
};
