import { marksOf, pairText } from '../kind-bank.ts';
import type { KindBank } from '../kind-bank.ts';
import type { QuestionOf } from '../models.ts';
import { textIn } from '../option-bank.ts';
import { PAIRS } from '../response-form.ts';
import { contextOf, inReadingOrder } from './gap-text.ts';

type InlineChoice = QuestionOf<'inline-choice'>;

/** Pairs of a gap and what was chosen for it. */
export const inlineChoiceBank: KindBank<InlineChoice> = {
  form: PAIRS,
  longest: ({ gaps }) => gaps.map(({ id }) => `${id}1`).join(','),
  wrong: ({ gaps }) =>
    gaps
      .map(({ id, options }) => id + marksOf(options.filter(({ correct }) => !correct).slice(0, 1)))
      .join(','),
  legend(question) {
    const options = chosenIn(question).map(({ mark, text, right }) => ({ letter: mark, text, right }));
    const answer = chosenIn(question).filter(({ right }) => right);
    return { options, answer: answer.map(({ gap, text }) => pairText(contextOf(question.text, gap), text)) };
  },
  offered: (question) => chosenIn(question).map(({ mark, right }) => ({ mark, isRight: right })),
  textOf({ text, gaps }, mark) {
    const [gap = '', option = ''] = mark.split('.');
    const options = gaps.find(({ id }) => id === gap)?.options ?? [];
    return pairText(contextOf(text, gap), textIn(options, option));
  },
};

/** Everything that can be chosen, gap by gap. */
function chosenIn({ text, gaps }: InlineChoice) {
  return inReadingOrder(text, gaps).flatMap(({ id: gap, options }) =>
    options.map(({ id, text, correct }) => ({ gap, mark: `${gap}.${id}`, text, right: correct })),
  );
}
