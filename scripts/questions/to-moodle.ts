import { wordsOf } from '../../src/components/words-of.ts';
import type { Html } from '../../src/model/rich-text.ts';
import { exportsOf } from './kinds.ts';
import type { MoodleQuestion } from './moodle-question.ts';
import { askedText, partFeedback } from './question-texts.ts';
import type { BankQuestion, BankSection, QuestionBank } from './question-bank.ts';
import { wordsFor } from './words.ts';

/** A question as Moodle knows it. @returns null for one that Moodle can't mark */
export function toMoodle(
  { question, interaction }: BankQuestion,
  { assessment }: BankSection,
  bank: QuestionBank,
): MoodleQuestion | null {
  const form = exportsOf(question).moodle(question);
  if (!form) return null;
  const { body, parts = [], below = '' } = form;
  return {
    ...body,
    id: question.id,
    name: nameOf(interaction, question.stem),
    text: askedText(question, bank) + below,
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
