import { wordsOf } from '../../src/components/words-of.ts';
import type { Html } from '../../src/model/rich-text.ts';
import type { GradedQuestion, QuestionOf } from '../../src/questions/models.ts';
import { escapeHtml, outsideCourse } from './html.ts';
import type { MoodleBody, MoodleQuestion } from './moodle-question.ts';
import { ANY_ANSWER, askedText, partFeedback, spellings } from './question-texts.ts';
import type { BankQuestion, BankSection, QuestionBank } from './question-bank.ts';
import { wordsFor } from './words.ts';

/** Moodle's fractions go down to a tenth. */
export const MOST_RIGHT = 10;

/** A part of a question and what is said about it, which Moodle can't keep beside the part. */
interface Part {
  readonly label: Html;
  readonly feedback: Html;
}

type GradedKind = GradedQuestion['kind'];

type Translate<Kind extends GradedKind> = (question: QuestionOf<Kind>) => {
  readonly body: MoodleBody;
  readonly parts?: readonly Part[];
};

/** Which Moodle type is nearest to each kind. */
const BODIES: { readonly [Kind in GradedKind]: Translate<Kind> } = {
  single: oneChoice,
  hotspot: oneChoice,
  // Moodle adds the fractions of what is chosen and stops at zero: that is our rule.
  multiple: ({ options }) => {
    const share = 1 / options.filter(({ correct }) => correct).length;
    const choices = options.map(({ text, feedback, correct }) =>
      choice(text, feedback, correct ? share : -share),
    );
    return { body: { type: 'multichoice', single: false, choices } };
  },
  'true-false': ({ correct, feedback: { whenTrue, whenFalse } }) => ({
    body: {
      type: 'truefalse',
      correct,
      whenTrue: outsideCourse(whenTrue),
      whenFalse: outsideCourse(whenFalse),
    },
  }),
  matching: ({ pairs }) => ({
    body: {
      type: 'matching',
      stems: pairs.map(({ left, right }) => ({ text: outsideCourse(left), answer: right })),
    },
    parts: pairs.map(({ left, right, feedback }) => ({ label: `${left} → ${escapeHtml(right)}`, feedback })),
  }),
  categorising: ({ items, categories }) => {
    const names = new Map(categories.map(({ id, text }) => [id, text]));
    const stems = items.map(({ text, category }) => ({
      text: outsideCourse(text),
      answer: names.get(category) ?? '',
    }));
    const empty = categories.filter(({ id }) => !items.some(({ category }) => category === id));
    return {
      body: { type: 'matching', stems: [...stems, ...empty.map(({ text }) => ({ text: '', answer: text }))] },
      parts: items.map(({ text, feedback }, index) => ({
        label: `${text} → ${escapeHtml(stems[index]?.answer ?? '')}`,
        feedback,
      })),
    };
  },
  ordering: ({ items }) => ({
    body: { type: 'ordering', items: items.map(({ text }) => outsideCourse(text)) },
    parts: items.map(({ text, feedback }, index) => ({ label: `${index + 1}. ${text}`, feedback })),
  }),
  'fill-in': (question) => {
    const answers = [
      ...spellings(question, question.accept).map((text) => typed(text, question.feedback, 1)),
      ...question.wrong.flatMap(({ match, feedback }) =>
        spellings(question, match).map((text) => typed(text, feedback, 0)),
      ),
      { ...typed(ANY_ANSWER, question.feedback, 0), text: ANY_ANSWER },
    ];
    return { body: { type: 'shortanswer', caseSensitive: question.caseSensitive, answers } };
  },
  numeric: ({ answer, wrong, feedback, unit }) => ({
    body: {
      type: 'numerical',
      unit,
      answers: [
        { ...answer, fraction: 1, feedback: outsideCourse(feedback) },
        ...wrong.map((one) => ({
          value: one.value,
          tolerance: 0,
          fraction: 0,
          feedback: outsideCourse(one.feedback),
        })),
        { value: ANY_ANSWER, tolerance: 0, fraction: 0, feedback: outsideCourse(feedback) },
      ],
    },
  }),
};

function oneChoice({ options }: QuestionOf<'single' | 'hotspot'>): { readonly body: MoodleBody } {
  const choices = options.map(({ text, feedback, correct }) => choice(text, feedback, correct ? 1 : 0));
  return { body: { type: 'multichoice', single: true, choices } };
}

/** A question as Moodle knows it. @returns null for one that Moodle can't mark */
export function toMoodle(
  { question, interaction }: BankQuestion,
  { assessment }: BankSection,
  bank: QuestionBank,
): MoodleQuestion | null {
  if (question.kind === 'multiple' && question.options.filter(({ correct }) => correct).length > MOST_RIGHT)
    return null;
  const { body, parts = [] } = (BODIES[question.kind] as Translate<GradedKind>)(question);
  return {
    ...body,
    id: question.id,
    name: nameOf(interaction, question.stem),
    text: askedText(question, bank),
    generalFeedback: parts.length > 0 ? partFeedback(parts) : '',
    points: question.points,
    tags: [
      question.objective,
      wordsFor(bank.lang).levels[question.level],
      ...(question.edition === undefined ? [] : [`edition-${question.edition}`]),
    ],
    shuffle: assessment.shuffle,
  };
}

/** Ordering in a Moodle that has no type for it: each item with its place. What it earns is the same. */
export function orderingAsMatching(question: MoodleQuestion): MoodleQuestion {
  if (question.type !== 'ordering') return question;
  const { items, ...rest } = question;
  return { ...rest, type: 'matching', stems: items.map((text, at) => ({ text, answer: String(at + 1) })) };
}

/** The longest name that a list shows whole on one line. */
const NAME = 90;

/** `s2-21 Un regulador pide que…`: the number finds the question in the legend, the words tell what it asks. */
function nameOf(interaction: string, stem: Html): string {
  const [number = ''] = interaction.split('_');
  const words = wordsOf(stem);
  const cut = words.length > NAME ? `${words.slice(0, NAME).replace(/\s+\S*$/, '')}…` : words;
  return `${number} ${cut}`;
}

function choice(text: Html, feedback: Html, fraction: number) {
  return { text: outsideCourse(text), feedback: outsideCourse(feedback), fraction };
}

/** In Moodle a star stands for anything, unless a backslash is before it. */
function typed(text: string, feedback: Html, fraction: number) {
  return { text: text.replaceAll('*', '\\*'), feedback: outsideCourse(feedback), fraction };
}
