import { wordsOf } from '../../components/rich-text.ts';
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
  if (!question) return mark;
  switch (question.kind) {
    case 'single':
    case 'hotspot':
    case 'multiple':
      return textIn(question.options, mark);
    case 'likert':
      return textIn(question.scale, mark);
    case 'true-false':
      return mark === 't' ? words.questions.true : words.questions.false;
    case 'matching': {
      const [left, right] = mark.split('.');
      const of = (id: string | undefined) => question.pairs.find((pair) => pair.id === id);
      return `${wordsOf(of(left)?.left ?? left ?? '')} → ${of(right)?.right ?? right ?? ''}`;
    }
    case 'categorising': {
      const [item = '', category = ''] = mark.split('.');
      return `${textIn(question.items, item)} → ${textIn(question.categories, category)}`;
    }
    case 'ordering':
      return mark
        .split(',')
        .map((id) => textIn(question.items, id))
        .join(' › ');
    case 'fill-in':
    case 'numeric':
      return mark;
  }
}

/** How a sentence names a choice: `c` for an option with a letter, else its words in quotes. */
export function markName(question: Question | undefined, mark: string, words: PageWords): string {
  const isLettered = question !== undefined && 'options' in question;
  return isLettered || (!question && mark.length <= 2) ? mark : `«${markText(question, mark, words)}»`;
}

/** The right answer in words; empty where only the data know it. */
export function rightText(question: Question | undefined, words: PageWords): string {
  if (!question) return '';
  if (question.kind === 'fill-in') return question.accept[0] ?? '';
  if (question.kind === 'numeric') return `${question.answer.value} ${question.unit ?? ''}`.trim();
  if (question.kind === 'ordering') return question.items.map(({ text }) => wordsOf(text)).join(' › ');
  return offeredBy(question)
    .filter(({ isRight }) => isRight)
    .map(({ mark }) => markText(question, mark, words))
    .join(' · ');
}

function textIn(list: readonly { readonly id: string; readonly text: string }[], id: string): string {
  const found = list.find((one) => one.id === id);
  return found ? wordsOf(found.text) : id;
}
