import type { QuestionBody } from '../../../../src/questions/models.ts';
import { askedIn } from '../asked.ts';
import { plainWords } from '../passages.ts';
import type { Rule, Subject } from '../rule.ts';
import { say } from '../../../messages/say.ts';

/** Two options that read the same can't be told apart: who chooses the wrong one of them is right and marked wrong. */
export const repeatedOption: Rule = {
  name: 'repeated-option',
  level: 'error',
  *find(subject: Subject) {
    for (const { question, placeOf } of askedIn(subject)) {
      const told = new Set<string>();
      for (const { text, keys } of choicesOf(question)) {
        if (told.has(text))
          yield {
            place: placeOf(keys),
            message: say`"${text}" stands in this question twice; change or remove one of the two`,
          };
        told.add(text);
      }
    }
  },
};

/** What the learner must tell apart, as it reads. Right sides of pairs are compared by their schema already. */
function choicesOf(question: QuestionBody): { text: string; keys: readonly PropertyKey[] }[] {
  const choices =
    'options' in question
      ? question.options.map(({ text }, index) => ({ text, keys: ['options', index, 'text'] }))
      : 'items' in question
        ? question.items.map(({ text }, index) => ({ text, keys: ['items', index, 'text'] }))
        : 'pairs' in question
          ? question.pairs.map(({ left }, index) => ({ text: left, keys: ['pairs', index, 'left'] }))
          : [];
  return choices.map(({ text, keys }) => ({ text: plainWords(text), keys }));
}
