import type { GradedQuestion } from '../../src/questions/models.ts';
import type { ExportFormat, NoteKey } from './note.ts';
import type { QuestionBank } from './question-bank.ts';
import { MOST_RIGHT } from './to-moodle.ts';
import { wordsFor } from './words.ts';

/** When a sentence has to be said of a question, and about which files. */
interface Rule {
  readonly key: NoteKey;
  readonly formats: readonly (ExportFormat | 'all')[];
  readonly concerns: (question: GradedQuestion & { readonly lang?: string | undefined }) => boolean;
}

const MOODLE_XML = ['moodle.xml', 'moodle-4.4.xml'] as const;
const MOODLE = [...MOODLE_XML, 'gift.txt'] as const;

/** Everything in which an exported question differs from the course. */
const RULES: readonly Rule[] = [
  { key: 'untranslated', formats: ['all'], concerns: ({ lang }) => lang !== undefined },
  {
    key: 'links',
    formats: ['all'],
    concerns: (question) => /href=\\"#\//.test(JSON.stringify(question)),
  },
  { key: 'edition', formats: ['all'], concerns: ({ edition }) => edition !== undefined },
  { key: 'inner', formats: ['all'], concerns: ({ deck, facts }) => deck.length + facts.length > 0 },
  {
    key: 'parts',
    formats: MOODLE,
    concerns: ({ kind }) => ['matching', 'ordering', 'categorising'].includes(kind),
  },
  { key: 'categorising', formats: MOODLE, concerns: isA('categorising') },
  { key: 'ordering', formats: ['moodle.xml'], concerns: isA('ordering') },
  { key: 'ordering-gift', formats: ['gift.txt'], concerns: isA('ordering') },
  { key: 'hotspot', formats: [...MOODLE, 'qti21.zip'], concerns: isA('hotspot') },
  { key: 'many-right', formats: MOODLE, concerns: hasManyRight },
  { key: 'loose', formats: MOODLE, concerns: isA('fill-in') },
  { key: 'loose-qti', formats: ['qti21.zip'], concerns: isA('fill-in') },
  {
    key: 'typos',
    formats: ['all'],
    concerns: (question) => question.kind === 'fill-in' && question.typos > 0,
  },
  { key: 'decimal', formats: [...MOODLE, 'qti21.zip'], concerns: hasDecimals },
  { key: 'unit', formats: MOODLE_XML, concerns: hasUnit },
  { key: 'unit-text', formats: ['gift.txt'], concerns: hasUnit },
  { key: 'points', formats: ['gift.txt'], concerns: ({ points }) => points !== 1 },
  {
    key: 'case',
    formats: ['gift.txt'],
    concerns: (question) => question.kind === 'fill-in' && question.caseSensitive,
  },
];

function isA(wanted: GradedQuestion['kind']): (question: GradedQuestion) => boolean {
  return ({ kind }) => kind === wanted;
}

function hasUnit(question: GradedQuestion): boolean {
  return question.kind === 'numeric' && question.unit !== undefined;
}

function hasDecimals(question: GradedQuestion): boolean {
  return (
    question.kind === 'numeric' &&
    [question.answer.value, question.answer.tolerance].some((number) => !Number.isInteger(number))
  );
}

function hasManyRight(question: GradedQuestion): boolean {
  return (
    question.kind === 'multiple' && question.options.filter(({ correct }) => correct).length > MOST_RIGHT
  );
}

/** What the files of a bank do not say as the course does: a text for whoever imports them. */
export function notesText(bank: QuestionBank, formats: readonly ExportFormat[]): string {
  const { notes: words } = wordsFor(bank.lang);
  const questions = bank.sections.flatMap((section) => section.questions);
  const quizzes = bank.sections.map(({ assessment, questions }) =>
    words.quiz({ ...assessment, of: questions.length }),
  );
  const chapters = (['all', ...formats] as const).map((format) => {
    const rules = RULES.filter((rule) => rule.formats.includes(format)).flatMap(({ key, concerns }) => {
      const concerned = questions
        .filter(({ question }) => concerns(question))
        .map(({ question }) => question.id);
      if (concerned.length === 0) return [];
      const ids = concerned.length === questions.length ? '' : `\n    ${concerned.join(', ')}`;
      return [`${words.notes[key]}${ids}`];
    });
    const opinions = bank.sections.some((section) => section.opinions.length > 0)
      ? [words.notes.opinions]
      : [];
    const said = format === 'all' ? [...quizzes, ...opinions, ...rules] : rules;
    const lines = said.length > 0 ? said.map((text) => `  - ${text}`) : [`  ${words.none}`];
    return [words.formats[format], ...lines].join('\n');
  });
  // A byte order mark, for editors that would guess another encoding.
  return `\uFEFF${[words.title(bank.title), `${bank.title} ${bank.version}. ${bank.licence}`, ...chapters].join('\n\n')}\n`;
}
