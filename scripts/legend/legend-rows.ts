import { wordsOf } from '../../src/components/rich-text.ts';
import type { Question, QuestionKind, QuestionOf } from '../../src/questions/models.ts';
import { graderOf } from '../../src/questions/graders.ts';
import { patterns12 } from '../../src/tracking/interaction12.ts';
import { patterns2004 } from '../../src/tracking/interaction2004.ts';
import { interfaceWord } from '../questions/interface-word.ts';
import { wordsFor } from '../questions/words.ts';
import type { BankQuestion, BankSection, QuestionBank } from '../questions/question-bank.ts';

/** Something in a question that a report names by a letter. */
export interface LegendOption {
  /** The letter or digit; two for a pair, as far as the report names both. */
  readonly letter: string;
  readonly text: string;
  readonly right: boolean;
}

/** What a legend says of one question beyond its own texts, in plain words. */
export interface LegendRow extends BankQuestion<Question> {
  readonly stem: string;
  readonly options: readonly LegendOption[];
  /** The right answer in words, part by part. */
  readonly answer: readonly string[];
  /** The right answers as each standard's report shows them, the best one first. */
  readonly reported: { readonly scorm12: string; readonly scorm2004: string };
}

/** What there is to choose from, and the right choice in words. */
interface Choices {
  readonly options: readonly LegendOption[];
  readonly answer: readonly string[];
}

type Describe<Kind extends QuestionKind> = (question: QuestionOf<Kind>, bank: QuestionBank) => Choices;

/** What the report's letters stand for, kind by kind. */
const CHOICES: { readonly [Kind in QuestionKind]: Describe<Kind> } = {
  likert: ({ scale }) => ({
    options: scale.map(({ id, text }) => ({ letter: id, text: wordsOf(text), right: false })),
    answer: [],
  }),
  single: chosen,
  hotspot: chosen,
  multiple: chosen,
  'true-false': ({ correct }, { strings }) => {
    const options = [
      { letter: 't', text: interfaceWord(strings, 'question.true'), right: correct },
      { letter: 'f', text: interfaceWord(strings, 'question.false'), right: !correct },
    ];
    return { options, answer: inWords(options) };
  },
  matching: ({ pairs }) => ({
    options: [
      ...pairs.map(({ id, left }) => ({ letter: `${id}.`, text: wordsOf(left), right: false })),
      ...pairs.map(({ id, right }) => ({ letter: `.${id}`, text: right, right: false })),
    ],
    answer: pairs.map(({ left, right }) => `${wordsOf(left)} → ${right}`),
  }),
  ordering: ({ items }) => ({
    options: items.map(({ id, text }) => ({ letter: id, text: wordsOf(text), right: false })),
    answer: items.map(({ text }, index) => `${index + 1}. ${wordsOf(text)}`),
  }),
  categorising: ({ items, categories }) => ({
    options: [
      ...items.map(({ id, text }) => ({ letter: `${id}.`, text: wordsOf(text), right: false })),
      ...categories.map(({ id, text }) => ({ letter: `.${id}`, text, right: false })),
    ],
    answer: categories.map(({ id, text }) => {
      const members = items.filter(({ category }) => category === id);
      return `${text}: ${members.map((item) => item.id).join(', ')}`;
    }),
  }),
  'fill-in': ({ accept, typos }, { lang }) => ({
    options: [],
    answer: typos > 0 ? [...accept, `(${wordsFor(lang).legend.typos(typos)})`] : accept,
  }),
  numeric: ({ answer: { value, tolerance }, unit = '' }, { lang }) => ({
    options: [],
    answer: [`${number(lang, value)}${tolerance > 0 ? ` ± ${number(lang, tolerance)}` : ''} ${unit}`.trim()],
  }),
};

/** The questions and opinions of a section as a legend lists them: by the number of their column. */
export function legendRows({ questions, opinions }: BankSection, bank: QuestionBank): LegendRow[] {
  return [...questions, ...opinions]
    .map((one): LegendRow => {
      const { question } = one;
      const right = graderOf(question).correct(question);
      return {
        ...one,
        stem: wordsOf(question.stem),
        ...choicesOf(question, bank),
        reported: {
          scorm12: patterns12(right).join(' | '),
          scorm2004: patterns2004(right).join(' | '),
        },
      };
    })
    .sort((a, b) => a.slot - b.slot);
}

function choicesOf<Kind extends QuestionKind>(question: Question & { kind: Kind }, bank: QuestionBank) {
  const describe = CHOICES[question.kind] as Describe<QuestionKind>;
  return describe(question, bank);
}

function chosen({ options }: QuestionOf<'single' | 'hotspot' | 'multiple'>): Choices {
  const all = options.map(({ id, text, correct }) => ({ letter: id, text: wordsOf(text), right: correct }));
  return { options: all, answer: inWords(all) };
}

function inWords(options: readonly LegendOption[]): string[] {
  return options.filter(({ right }) => right).map(({ text }) => text);
}

function number(lang: string, value: number): string {
  return new Intl.NumberFormat(lang, { useGrouping: false, maximumFractionDigits: 6 }).format(value);
}
