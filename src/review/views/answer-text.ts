import { wordsOf } from '../../components/words-of.ts';
import { bankOf } from '../../questions/banks.ts';
import type { Question } from '../../questions/models.ts';
import { offeredBy } from '../statistics/options.ts';
import { otherLanguagesOf, rightElsewhere } from '../written-answers.ts';
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

/** A choice of a question in a table; what is right in other languages of the course says in which. */
export function choiceText({ questions, spoken, words }: ReviewContext, key: string, mark: string): string {
  const question = questions.get(key)?.question;
  const text = markText(question, mark, words.page);
  const languages = question ? otherLanguagesOf(question, spoken.get(key) ?? [], mark) : [];
  return inLanguages(text, languages);
}

/** The right answer in words, in other languages too where it is another; empty where only the data know it. */
export function rightText({ questions, spoken, words }: ReviewContext, key: string): string {
  const question = questions.get(key)?.question;
  if (!question) return '';
  const elsewhere = rightElsewhere(question, spoken.get(key) ?? []);
  const written = bankOf(question).rightText?.(question);
  const right =
    written === undefined
      ? offeredBy(question)
          .filter(({ isRight }) => isRight)
          .map(({ mark }) => markText(question, mark, words.page))
      : [written];
  return [...right, ...[...elsewhere].map(([text, languages]) => inLanguages(text, languages))].join(' · ');
}

function inLanguages(text: string, languages: readonly string[]): string {
  return languages.length === 0 ? text : `${text} (${languages.join(', ')})`;
}
