import Papa from 'papaparse';
import type { CellValue, TableData } from './table-data.ts';

/** How a text begins that spreadsheet programs would run as a formula (OWASP, «CSV injection»). */
const FORMULA = /^[\s\u00a0]*[=+\-@]|^[\t\r]/;

/**
 * A table as CSV that spreadsheet programs open with a double-click: UTF-8 with its mark, parted as programs in the
 * reader's language expect it. A learner's text that would be a formula gets an apostrophe in front, which keeps it text.
 */
export function csvOf({ heads, rows }: TableData, lang: string): string {
  const isDecimalComma = new Intl.NumberFormat(lang).format(1.5).includes(',');
  const cell = (value: CellValue): string => {
    if (value === null) return '';
    if (typeof value === 'number') return isDecimalComma ? String(value).replace('.', ',') : String(value);
    return inert(value);
  };
  const lines = Papa.unparse([heads.map(inert), ...rows.map((row) => row.map(cell))], {
    delimiter: isDecimalComma ? ';' : ',',
  });
  return `\u{feff}${lines}\r\n`;
}

/** A text that no spreadsheet program runs. */
export function inert(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
