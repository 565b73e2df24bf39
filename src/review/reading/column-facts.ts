import type { SheetRow } from './sheet.ts';
import { statusOf } from './status-words.ts';

/** What the cells of one column look like; a dash, with which Moodle says «nothing», counts as blank. */
export interface ColumnFacts {
  readonly index: number;
  readonly head: string;
  /** Cells that say something. */
  readonly filled: number;
  readonly numbers: number;
  readonly wholeNumbers: number;
  /** Texts that look like a moment, in whatever language. */
  readonly dates: number;
  readonly addresses: number;
  readonly statuses: number;
  readonly results: number;
  /** The different texts of these cells. */
  readonly texts: ReadonlySet<string>;
}

/** How many rows tell what a column holds; at most twice as many are looked at. */
const SAMPLE = 400;

/** SCORM's words for a result, and the numbers that may stand for one. */
export const RESULT = /^(correct|wrong|incorrect|unanticipated|neutral|-?\d+([.,]\d+)?)$/i;

/** Looks at the columns of a table whose first row holds their heads. */
export function factsOf(heads: readonly string[], rows: readonly SheetRow[]): ColumnFacts[] {
  const sample = sampleOf(rows);
  return heads.map((head, index) => {
    const cells = sample.map(({ cells: row }) => row[index] ?? '').filter((cell) => !isBlank(cell));
    const count = (test: (cell: string) => boolean): number => cells.filter(test).length;
    return {
      index,
      head,
      filled: cells.length,
      numbers: count(isNumber),
      wholeNumbers: count((cell) => /^\d{1,4}$/.test(cell)),
      dates: count((cell) => cell.length >= 8 && !isNumber(cell) && /\d{4}|\d[:.]\d{2}/.test(cell)),
      addresses: count((cell) => /^\S+@\S+$/.test(cell)),
      statuses: count((cell) => statusOf(cell) !== null),
      results: count((cell) => RESULT.test(cell)),
      texts: new Set(cells),
    };
  });
}

/** Those who have begun say more than those who have not, and reports list the latter first: some of each, evenly. */
function sampleOf(rows: readonly SheetRow[]): readonly SheetRow[] {
  const fullest = rows.filter(({ cells }) => cells.filter((cell) => !isBlank(cell)).length > 4);
  const from = fullest.length > 0 ? fullest : rows;
  const step = Math.max(1, Math.floor(from.length / SAMPLE));
  return from.filter((_row, index) => index % step === 0).slice(0, SAMPLE);
}

/** Whether a cell says nothing. */
export function isBlank(cell: string): boolean {
  return cell === '' || cell === '-';
}

/** Whether a cell is a number, in either way of writing decimals. */
export function isNumber(cell: string): boolean {
  return /^-?\d+([.,]\d+)?%?$/.test(cell);
}

/** The number in a cell; null when it holds none. */
export function numberOf(cell: string): number | null {
  return isNumber(cell) ? Number(cell.replace(',', '.').replace('%', '')) : null;
}
