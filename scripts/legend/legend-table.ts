import { wordsOf } from '../../src/components/words-of.ts';
import type { LegendOption } from '../../src/questions/kind-bank.ts';
import { csvOf } from '../../src/review/tables/csv.ts';
import type { QuestionBank } from '../questions/question-bank.ts';
import { wordsFor } from '../questions/words.ts';
import { legendRows } from './legend-rows.ts';

/** The legend as a table for spreadsheets, a row for each column of the LMS's report. */
export function legendTable(bank: QuestionBank): string {
  const { legend, kinds, levels } = wordsFor(bank.lang);
  const head = [
    legend.slot,
    legend.id,
    legend.section,
    legend.kind,
    legend.question,
    legend.options,
    legend.answer,
    legend.reported('SCORM 1.2'),
    legend.reported('SCORM 2004'),
    legend.objective,
    legend.level,
    legend.lesson,
    legend.points,
  ];
  const points = new Intl.NumberFormat(bank.lang);
  const questions = bank.sections.flatMap((section) =>
    legendRows(section, bank).map((row) => ({
      slot: row.slot,
      cells: [
        row.interaction,
        section.title,
        kinds[row.question.kind],
        row.stem,
        row.options.map(inCell).join(' | '),
        row.answer.join(' | '),
        row.reported.scorm12,
        row.reported.scorm2004,
        `${row.question.objective ?? ''} ${wordsOf(row.objective)}`.trim(),
        'level' in row.question ? levels[row.question.level] : '',
        row.lessons.map(({ title }) => title).join(' | '),
        points.format(row.question.points),
      ],
    })),
  );
  const retired = bank.retired.map(({ slot, id }) => ({ slot, cells: [id, '', '', legend.retired] }));
  const rows = [...questions, ...retired]
    .sort((a, b) => a.slot - b.slot)
    .map(({ slot, cells }) =>
      Array.from(head, (_name, at) => (at === 0 ? String(slot) : (cells[at - 1] ?? ''))),
    );
  return csvOf({ name: bank.title, heads: head, rows }, bank.lang);
}

function inCell({ letter, text }: LegendOption): string {
  return `${letter} ${text}`;
}
