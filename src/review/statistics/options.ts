import { bankOf } from '../../questions/banks.ts';
import type { Offered } from '../../questions/kind-bank.ts';
import type { Question } from '../../questions/models.ts';

/** Everything that a question offers; empty where learners write, and where only the whole order counts. */
export function offeredBy(question: Question): readonly Offered[] {
  return bankOf(question).offered(question);
}

/** What a response chose, each by its mark. */
export function chosenIn(question: Question | null, told: string): readonly string[] {
  if (!question) return told === '' ? [] : [told];
  const { form } = bankOf(question);
  return form.chosen(form.fromTold(told));
}

/** Whether one choice is the whole answer, so that its result says whether it is right; so it is where nothing is known. */
export function isWholeChoice(question: Question | null): boolean {
  return question === null || bankOf(question).form.isWhole;
}
