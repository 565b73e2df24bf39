import type { AttemptRecord, InteractionRecord, LearnerIdentity, ObjectiveRecord } from './attempt-record.ts';
import { factsOf, isBlank, numberOf } from './column-facts.ts';
import { momentOf } from './dates.ts';
import { unescapeHtml } from './html-text.ts';
import { Oddities } from './oddities.ts';
import type { ReadingContext } from './reading-context.ts';
import { reportColumns } from './report-columns.ts';
import type { ReportColumns } from './report-columns.ts';
import { scoreOfResult } from './scorm-result.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import { statusOf } from './status-words.ts';

/** Reads a basic, interactions or objectives report of Moodle's SCORM activity. @throws UnreadableFile */
export function readReportTable({ rows: all }: Sheet, context: ReadingContext): AttemptRecord[] {
  const [head, ...rows] = all;
  if (!head) context.refuse('empty', {});
  if (rows.length === 0) context.refuse('no-rows', {});
  const width = Math.max(...all.slice(0, 200).map(({ cells }) => cells.length));
  const heads = Array.from({ length: width }, (_none, index) => head.cells[index] ?? '');
  const facts = factsOf(heads, rows);
  const columns = reportColumns(facts, rows, context);
  if (!columns) context.refuse('no-report', { columns: head.cells.slice(0, 8).join(', ') });
  tellShape(head, rows, columns, context);
  const reader = new RowReader(columns, context);
  const records = rows.map((row) => reader.read(row));
  reader.tell();
  if (columns.questions.length > 0 && records.every(({ interactions }) => interactions.length === 0)) {
    if (records.some(({ number }) => number > 0)) context.say('empty-questions', {});
  }
  if (columns.objectives.length > 0 && records.every(({ objectives }) => objectives.length === 0)) {
    if (records.some(({ number }) => number > 0)) context.say('empty-objectives', {});
  }
  return records;
}

/** Says what makes a table doubtful as a whole. */
function tellShape(
  head: SheetRow,
  rows: readonly SheetRow[],
  columns: ReportColumns,
  context: ReadingContext,
): void {
  const odd = rows.filter(({ cells }) => cells.length > head.cells.length);
  const [first] = odd;
  if (first) {
    context.say('odd-rows', {
      row: first.number,
      count: odd.length,
      cells: first.cells.length,
      expected: head.cells.length,
    });
  }
  if (columns.scos.length > 1)
    context.say('several-scos', { titles: columns.scos.map(({ title }) => title).join(', ') });
  if (columns.email === null && columns.identity.length === 0) context.say('no-email', {});
}

/** Makes a record of each row. */
class RowReader {
  readonly #columns: ReportColumns;
  readonly #context: ReadingContext;
  readonly #oddities = new Oddities();
  readonly #title: string;

  constructor(columns: ReportColumns, context: ReadingContext) {
    this.#columns = columns;
    this.#context = context;
    this.#title = unescapeHtml(columns.scos[0]?.title ?? '');
  }

  read({ number: row, cells }: SheetRow): AttemptRecord {
    const { attempt, started, accessed, score, scos } = this.#columns;
    const cell = (column: number | null | undefined): string => {
      const text = column === null || column === undefined ? '' : (cells[column] ?? '');
      return isBlank(text) ? '' : text;
    };
    const told = cell(attempt);
    const number = /^\d{1,4}$/.test(told) ? Number(told) : 0;
    if (told !== '' && number === 0) this.#oddities.note('attempt-no-number', row, told);
    const inSco = cell(scos[0]?.column);
    return {
      title: this.#title,
      learner: this.#learner(cells),
      number,
      status: number === 0 ? 'not-attempted' : this.#status(inSco, row),
      score: numberOf(inSco) ?? numberOf(cell(score)),
      seconds: null,
      startedAt: this.#moment(cell(started), row),
      accessedAt: this.#moment(cell(accessed), row),
      location: '',
      objectives: number === 0 ? [] : this.#objectives(cell, row),
      interactions: number === 0 ? [] : this.#interactions(cell, row),
    };
  }

  tell(): void {
    this.#oddities.tell(this.#context);
  }

  #learner(cells: readonly string[]): LearnerIdentity {
    const { name: named, email: addressed, identity } = this.#columns;
    const name = unescapeHtml(cells[named] ?? '');
    const email = addressed === null ? '' : (cells[addressed] ?? '');
    const others = identity.map((column) => cells[column] ?? '').join(' ');
    return { key: email.toLowerCase() || `${name} ${others}`.trim(), name: name || email || others, email };
  }

  #status(text: string, row: number): AttemptRecord['status'] {
    if (text === '' || numberOf(text) !== null) return null;
    const status = statusOf(text);
    if (status === null) this.#oddities.note('unknown-status', row, text);
    return status;
  }

  #moment(text: string, row: number): number | null {
    if (text === '') return null;
    const at = momentOf(text);
    if (at === null) this.#oddities.note('unknown-date', row, text);
    return at;
  }

  #objectives(cell: (column: number | null) => string, row: number): ObjectiveRecord[] {
    return this.#columns.objectives.flatMap(({ id, status, score }): ObjectiveRecord[] => {
      const [word, points] = [cell(status), cell(score)];
      if (word === '' && points === '') return [];
      return [{ id, status: this.#status(word, row), score: numberOf(points) }];
    });
  }

  #interactions(cell: (column: number | null) => string, row: number): InteractionRecord[] {
    return this.#columns.questions.flatMap((columns): InteractionRecord[] => {
      const [id, response, correct, result] = [
        columns.id,
        columns.response,
        columns.correct,
        columns.result,
      ].map((column) => this.#text(cell(column))) as [string, string, string, string];
      if (id === '' && response === '' && result === '') return [];
      const score = scoreOfResult(result);
      if (score === undefined) this.#oddities.note('unknown-result', row, result);
      return [{ slot: columns.slot, id, response, correct, score: score ?? null, seconds: null }];
    });
  }

  #text(text: string): string {
    return text.includes('&') ? this.#context.keep(unescapeHtml(text)) : text;
  }
}
