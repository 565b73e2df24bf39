import type { QuestionOf } from '../../../src/questions/models.ts';
import { outsideCourse } from '../html.ts';
import { escapeHtml } from '../../content/escape-html.ts';
import { MOODLE } from '../note.ts';
import type { ExportedKind, Part } from '../exported-kind.ts';
import { pairing, partly } from '../qti/interactions.ts';

type Categorising = QuestionOf<'categorising'>;

/** Items, each with one of the categories: matching in which an answer may come again. */
export const categorisingExports: ExportedKind<Categorising> = {
  moodle(question) {
    const { items, categories } = question;
    const stems = items.map((item) => ({
      text: outsideCourse(item.text),
      answer: categoryOf(item, question),
    }));
    const empty = categories.filter(({ id }) => !items.some(({ category }) => category === id));
    return {
      body: { type: 'matching', stems: [...stems, ...empty.map(({ text }) => ({ text: '', answer: text }))] },
      parts: partsOf(question),
    };
  },
  qti: (question, { shuffle }) => ({
    ...pairing(
      question.items.map(({ id, text, category }) => ({ id, text, target: category })),
      question.categories,
      shuffle,
    ),
    ...partly(partsOf(question)),
  }),
  notes: [{ key: 'categorising', formats: MOODLE }],
};

function categoryOf({ category }: Categorising['items'][number], { categories }: Categorising): string {
  return categories.find(({ id }) => id === category)?.text ?? '';
}

function partsOf(question: Categorising): Part[] {
  return question.items.map((item) => ({
    label: `${item.text} → ${escapeHtml(categoryOf(item, question))}`,
    feedback: item.feedback,
  }));
}
