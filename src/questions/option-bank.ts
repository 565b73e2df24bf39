import { wordsOf } from '../components/words-of.ts';
import type { Html } from '../model/rich-text.ts';
import type { Mark } from '../model/slug.ts';
import type { KindBank, LegendOption } from './kind-bank.ts';
import { marksOf } from './kind-bank.ts';
import { ONE, SOME } from './response-form.ts';

/** A text by which a report's letter is known. */
interface Named {
  readonly id: Mark;
  readonly text: Html;
}

/** Options to choose from. */
interface Choice {
  readonly options: readonly (Named & { readonly correct: boolean })[];
}

const options: Omit<KindBank<Choice>, 'form' | 'longest'> = {
  wrong: ({ options }) => options.find(({ correct }) => !correct)?.id ?? '',
  legend({ options }) {
    const all = options.map(({ id, text, correct }) => ({ letter: id, text: wordsOf(text), right: correct }));
    return { options: all, answer: rightOnes(all) };
  },
  offered: ({ options }) => options.map(({ id, correct }) => ({ mark: id, isRight: correct })),
  textOf: ({ options }, mark) => textIn(options, mark),
};

/** Kinds in which one option is chosen. */
export const oneOption: KindBank<Choice> = { ...options, form: ONE, longest: () => 'a' };

/** Kinds in which several may be. */
export const someOptions: KindBank<Choice> = {
  ...options,
  form: SOME,
  longest: ({ options }) => marksOf(options),
};

/** The words of what is right. */
export function rightOnes(options: readonly LegendOption[]): string[] {
  return options.filter(({ right }) => right).map(({ text }) => text);
}

/** The words of the part with an id; the id itself where there is none. */
export function textIn(list: readonly Named[], id: string): string {
  const found = list.find((one) => one.id === id);
  return found ? wordsOf(found.text) : id;
}

/** Parts whose letters say nothing of what is right. */
export function lettered(list: readonly Named[], letter = (id: Mark): string => id): LegendOption[] {
  return list.map(({ id, text }) => ({ letter: letter(id), text: wordsOf(text), right: false }));
}
