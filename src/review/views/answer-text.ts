import { wordsOf } from '../../components/words-of.ts';
import { bankOf } from '../../questions/banks.ts';
import type { Question } from '../../questions/models.ts';
import { offeredBy } from '../statistics/options.ts';
import type { PageWords } from '../words/words.ts';
import type { ReviewContext } from './review-context.ts';

/** A question's words; its id where the page's course does not have it. */
export function questionText({ questions }: ReviewContext, key: string): string {
  const question = questions.get(key)?.question;
  return question ? wordsOf(question.stem) : key;
}

/** What a choice says: the option's text, «left → right» for a pair, the items in their order. */
export function markText(question: Question | undefined, mark: string, words: PageWords): string {
  return question ? bankOf(question).textOf(question, mark, words.questions) : mark;
}

/** How a sentence names a choice: `c` for an option with a letter, else its words in quotes. */
export function markName(question: Question | undefined, mark: string, words: PageWords): string {
  const isLettered = question !== undefined && 'options' in question;
  return isLettered || (!question && mark.length <= 2) ? mark : `«${markText(question, mark, words)}»`;
}

/** The right answer in words; empty where only the data know it. */
export function rightText(question: Question | undefined, words: PageWords): string {
  if (!question) return '';
  const written = bankOf(question).rightText?.(question);
  if (written !== undefined) return written;
  return offeredBy(question)
    .filter(({ isRight }) => isRight)
    .map(({ mark }) => markText(question, mark, words))
    .join(' · ');
}
