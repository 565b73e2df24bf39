import type { GradedQuestion } from '../../src/questions/models.ts';
import { exportsOf } from './kinds.ts';
import { MOODLE } from './note.ts';
import type { ExportFormat, Note, NoteWords } from './note.ts';
import type { QuestionBank } from './question-bank.ts';
import { wordsFor } from './words.ts';

type Asked = GradedQuestion & { readonly lang?: string | undefined };

/** In what any exported question differs from the course; what is particular to a kind, its exports say. */
const NOTES: readonly Note<Asked>[] = [
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
    concerns: (question) => (exportsOf(question).moodle(question)?.parts ?? []).length > 0,
  },
  { key: 'points', formats: ['gift.txt'], concerns: ({ points }) => points !== 1 },
];

/** Every note that these questions may need, in the order in which the words have them. */
function notesFor(questions: readonly Asked[], words: NoteWords['notes']): Note<Asked>[] {
  const kinds = new Map(questions.map((question) => [question.kind, exportsOf(question).notes ?? []]));
  const order = Object.keys(words);
  return [
    ...NOTES,
    ...[...kinds].flatMap(([kind, notes]) =>
      notes.map((note) => ({
        ...note,
        concerns: (question: Asked) => question.kind === kind && (note.concerns?.(question) ?? true),
      })),
    ),
  ].sort((one, other) => order.indexOf(one.key) - order.indexOf(other.key));
}

/** What the files of a bank do not say as the course does: a text for whoever imports them. */
export function notesText(bank: QuestionBank, formats: readonly ExportFormat[]): string {
  const { notes: words } = wordsFor(bank.lang);
  const questions = bank.sections.flatMap((section) => section.questions.map(({ question }) => question));
  const notes = notesFor(questions, words.notes);
  const quizzes = bank.sections.map(({ assessment, questions }) =>
    words.quiz({ ...assessment, of: questions.length }),
  );
  const chapters = (['all', ...formats] as const).map((format) => {
    const rules = notes
      .filter((note) => note.formats.includes(format))
      .flatMap(({ key, concerns }) => {
        const concerned = questions.filter((one) => concerns?.(one) ?? true).map(({ id }) => id);
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
