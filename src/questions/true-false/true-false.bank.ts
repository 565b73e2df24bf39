import type { KindBank } from '../kind-bank.ts';
import type { QuestionOf } from '../models.ts';
import { rightOnes } from '../option-bank.ts';
import { TRUTH } from '../response-form.ts';

/** `t` or `f`, in the words of the interface. */
export const trueFalseBank: KindBank<QuestionOf<'true-false'>> = {
  form: TRUTH,
  longest: () => 't',
  wrong: ({ correct }) => (correct ? 'f' : 't'),
  legend({ correct }, words) {
    const options = [
      { letter: 't', text: words.true, right: correct },
      { letter: 'f', text: words.false, right: !correct },
    ];
    return { options, answer: rightOnes(options) };
  },
  offered: ({ correct }) => ['t', 'f'].map((mark) => ({ mark, isRight: (mark === 't') === correct })),
  textOf: (_body, mark, words) => (mark === 't' ? words.true : words.false),
};
