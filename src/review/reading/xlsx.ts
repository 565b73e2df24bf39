import type { ReadingContext } from './reading-context.ts';
import { SheetBuilder } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { readXml } from './sheet-xml.ts';
import type { XmlReader } from './sheet-xml.ts';

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const STRINGS = 'xl/sharedStrings.xml';

/** Whether a zip that holds these parts is an Excel workbook (ECMA-376). */
export function isXlsx(entries: readonly string[]): boolean {
  return entries.includes('xl/workbook.xml');
}

/** Reads every sheet of an Excel workbook as text. @throws UnreadableFile */
export async function readXlsx(
  bytes: Uint8Array,
  entries: readonly string[],
  context: ReadingContext,
): Promise<Sheet[]> {
  const strings = new SharedStrings(context);
  if (entries.includes(STRINGS)) await readXml(bytes, STRINGS, strings, context);
  const sheets: Sheet[] = [];
  for (const entry of entries.filter((name) => SHEET.test(name))) {
    const rows = new SheetRows(strings.texts, context);
    await readXml(bytes, entry, rows, context);
    sheets.push(rows.sheet);
  }
  return sheets;
}

/** The texts of a workbook, to which cells point by their number. */
class SharedStrings implements XmlReader {
  readonly texts: string[] = [];
  readonly #context: ReadingContext;
  #text = '';
  #isText = false;

  constructor(context: ReadingContext) {
    this.#context = context;
  }

  open(name: string): void {
    if (name === 'si') this.#text = '';
    // `rPh` holds how Japanese words are read; its texts are not the cell's.
    this.#isText = name === 't';
  }

  text(text: string): void {
    if (this.#isText) this.#text += text;
  }

  close(name: string): void {
    if (name === 't') this.#isText = false;
    if (name === 'si') this.texts.push(this.#context.keep(this.#text));
  }
}

/** The rows of one sheet. */
class SheetRows implements XmlReader {
  readonly sheet: SheetBuilder;
  readonly #strings: readonly string[];
  #cells: string[] = [];
  #row = 0;
  #column = 0;
  #type = '';
  #text = '';
  #isValue = false;

  constructor(strings: readonly string[], context: ReadingContext) {
    this.sheet = new SheetBuilder(context);
    this.#strings = strings;
  }

  open(name: string, attributes: () => Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.#row = Number(attributes()['r'] ?? this.#row + 1);
      this.#cells = [];
      this.#column = 0;
    } else if (name === 'c') {
      const { r, t = 'n' } = attributes();
      this.#column = r === undefined ? this.#column + 1 : columnOf(r);
      this.#type = t;
      this.#text = '';
    } else {
      this.#isValue = name === 'v' || name === 't';
    }
  }

  text(text: string): void {
    if (this.#isValue) this.#text += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#isValue = false;
    if (name === 'c' && this.#text !== '' && this.#column <= MOST_COLUMNS) this.#put();
    if (name === 'row') this.sheet.add(this.#cells, this.#row);
  }

  #put(): void {
    while (this.#cells.length < this.#column - 1) this.#cells.push('');
    this.#cells[this.#column - 1] =
      this.#type === 's'
        ? (this.#strings[Number(this.#text)] ?? '')
        : this.#type === 'n'
          ? // Writers put `90.0` for what was 90.
            String(Number(this.#text))
          : this.#text;
  }
}

/** Excel's own limit. */
const MOST_COLUMNS = 16_384;

/** The column of a cell such as `AA12`, counted from 1. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.replace(/\d+$/, '')) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
