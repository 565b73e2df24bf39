import { marksOf } from '../kind-bank.ts';
import type { KindBank } from '../kind-bank.ts';
import type { QuestionOf } from '../models.ts';
import { lettered, textIn } from '../option-bank.ts';
import { ONE } from '../response-form.ts';

/** A step of the scale by its letter; none is right. */
export const likertBank: KindBank<QuestionOf<'likert'>> = {
  form: ONE,
  longest: () => 'a',
  wrong: ({ scale }) => marksOf(scale.slice(-1)),
  legend: ({ scale }) => ({ options: lettered(scale), answer: [] }),
  offered: ({ scale }) => scale.map(({ id }) => ({ mark: id, isRight: null })),
  textOf: ({ scale }, mark) => textIn(scale, mark),
};
