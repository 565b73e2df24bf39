import type { AttemptRecord } from './attempt-record.ts';
import { readDelimited, readPasted } from './delimited.ts';
import { readLmsExport } from './lms-export.ts';
import { isOds, readOds } from './ods.ts';
import type { ReadingContext } from './reading-context.ts';
import { readReportTable } from './report-table.ts';
import type { Sheet } from './sheet.ts';
import { textOf } from './text-of.ts';
import { isPastedDetails, isTrackTable, readTrackDetails } from './track-details.ts';
import { isXlsx, readXlsx } from './xlsx.ts';
import { entryNames, isZip } from './zip-entries.ts';

/** A kind of file. The first whose `recognises` says yes reads it. */
interface Reader {
  recognises(bytes: Uint8Array): boolean;
  /** @throws UnreadableFile */
  read(bytes: Uint8Array, context: ReadingContext): AttemptRecord[] | Promise<AttemptRecord[]>;
}

/** How large a file may be, in bytes: a report of 10 000 learners and 60 questions takes some 25 MB as text. */
export const SIZE_LIMIT = 200 * 1024 * 1024;

/** Every kind of file that is known. What a file is called plays no part: Moodle names tables of tabs `.txt` and `.csv`. */
const READERS: readonly Reader[] = [
  { recognises: (bytes) => bytes.length === 0, read: (_bytes, context) => context.refuse('empty', {}) },
  { recognises: isZip, read: readSpreadsheet },
  { recognises: isOle, read: (_bytes, context) => context.refuse('old-excel', {}) },
  {
    recognises: (bytes) => /^\s*[[{]/.test(opening(bytes)),
    read: (bytes, context) => readLmsExport(textOf(bytes, context), context),
  },
  {
    recognises: (bytes) => isBinary(bytes) || /^\s*(<|%PDF)/.test(opening(bytes)),
    read: (_bytes, context) => context.refuse('unknown-format', {}),
  },
  { recognises: () => true, read: readText },
];

/** Reads a file of whatever kind. @throws UnreadableFile */
export async function readAttempts(bytes: Uint8Array, context: ReadingContext): Promise<AttemptRecord[]> {
  if (bytes.length > SIZE_LIMIT) {
    context.refuse('too-large', {
      megabytes: Math.round(bytes.length / 1024 / 1024),
      limit: SIZE_LIMIT / 1024 / 1024,
    });
  }
  const reader = READERS.find((one) => one.recognises(bytes));
  return reader ? reader.read(bytes, context) : context.refuse('unknown-format', {});
}

async function readSpreadsheet(bytes: Uint8Array, context: ReadingContext): Promise<AttemptRecord[]> {
  const entries = entryNames(bytes, context);
  const sheets = isXlsx(entries)
    ? await readXlsx(bytes, entries, context)
    : isOds(entries)
      ? await readOds(bytes, context)
      : context.refuse('unknown-format', {});
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) context.refuse('no-sheet', {});
  return filled.flatMap((sheet) => readTable(sheet, context));
}

function readText(bytes: Uint8Array, context: ReadingContext): AttemptRecord[] {
  const text = textOf(bytes, context);
  return isPastedDetails(text)
    ? readTrackDetails(readPasted(text, context), context)
    : readTable(readDelimited(text, context), context);
}

function readTable(sheet: Sheet, context: ReadingContext): AttemptRecord[] {
  return isTrackTable(sheet) ? readTrackDetails(sheet, context) : readReportTable(sheet, context);
}

/** The container of Excel 97 to 2003 and other old programs. */
function isOle(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

/** A text has no zero bytes; UTF-16 says at its beginning that it does. */
function isBinary(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isUtf16 && bytes.subarray(0, 4096).includes(0);
}

function opening(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 256));
}
