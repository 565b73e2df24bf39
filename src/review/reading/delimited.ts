import Papa from 'papaparse';
import type { ReadingContext } from './reading-context.ts';
import { SheetBuilder } from './sheet.ts';
import type { Sheet } from './sheet.ts';

/** A tab in one of the first lines. */
const OPENING = /^(.*\n){0,5}.*\t/;

/** Reads text whose columns are parted by tabs (Moodle's own), commas or semicolons (saved by a spreadsheet program). */
export function readDelimited(text: string, context: ReadingContext): Sheet {
  const sheet = new SheetBuilder(context);
  Papa.parse<string[]>(text, {
    delimiter: OPENING.test(text) ? '\t' : '',
    delimitersToGuess: [',', ';', '|'],
    step: ({ data, meta }) => {
      sheet.add(data);
      if (sheet.rows.length % 500 === 0) context.progress(meta.cursor / text.length);
    },
  });
  return sheet;
}

/** Reads text as it was copied from a page: cells parted by tabs, in which a quote is a quote. */
export function readPasted(text: string, context: ReadingContext): Sheet {
  const sheet = new SheetBuilder(context);
  for (const line of text.split(/\r?\n/)) sheet.add(line.split('\t'));
  return sheet;
}
