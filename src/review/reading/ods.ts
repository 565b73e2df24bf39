import type { ReadingContext } from './reading-context.ts';
import { SheetBuilder } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { readXml } from './sheet-xml.ts';
import type { XmlReader } from './sheet-xml.ts';

const CONTENT = 'content.xml';
/** Spreadsheet programs write what is blank to the edge of the sheet as one cell, repeated. */
const MOST_COLUMNS = 16_384;

/** Whether a zip that holds these parts is an OpenDocument file. */
export function isOds(entries: readonly string[]): boolean {
  return entries.includes(CONTENT) && entries.includes('META-INF/manifest.xml');
}

/** Reads every table of an OpenDocument spreadsheet as text. @throws UnreadableFile */
export async function readOds(bytes: Uint8Array, context: ReadingContext): Promise<Sheet[]> {
  const tables = new Tables(context);
  await readXml(bytes, CONTENT, tables, context);
  return tables.sheets;
}

class Tables implements XmlReader {
  readonly sheets: SheetBuilder[] = [];
  readonly #context: ReadingContext;
  #cells: string[] = [];
  /** Blank cells since the last that was not: those at the end of a row are never put. */
  #blanks = 0;
  #row = 0;
  #rowsRepeated = 1;
  #repeated = 1;
  #number: string | undefined;
  #text = '';
  #depth = 0;

  constructor(context: ReadingContext) {
    this.#context = context;
  }

  open(name: string, attributes: () => Readonly<Record<string, string>>): void {
    if (name === 'table:table') {
      this.sheets.push(new SheetBuilder(this.#context));
      this.#row = 0;
    } else if (name === 'table:table-row') {
      this.#cells = [];
      this.#blanks = 0;
      this.#rowsRepeated = Number(attributes()['table:number-rows-repeated'] ?? 1);
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      const { 'office:value': number, 'table:number-columns-repeated': repeated } = attributes();
      this.#number = number;
      this.#repeated = Number(repeated ?? 1);
      this.#text = '';
    } else if (name === 'text:p') {
      this.#depth += 1;
      if (this.#text !== '') this.#text += '\n';
    } else if (name === 'text:s' || name === 'text:tab') {
      this.#text += ' ';
    }
  }

  text(text: string): void {
    if (this.#depth > 0) this.#text += text;
  }

  close(name: string): void {
    if (name === 'text:p') this.#depth -= 1;
    if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.#put();
    if (name === 'table:table-row') {
      this.#row += this.#rowsRepeated;
      this.sheets.at(-1)?.add(this.#cells, this.#row);
    }
  }

  #put(): void {
    const value = this.#number === undefined ? this.#text : String(Number(this.#number));
    if (value === '') {
      this.#blanks += this.#repeated;
      return;
    }
    while (this.#blanks > 0 && this.#cells.length < MOST_COLUMNS) {
      this.#cells.push('');
      this.#blanks -= 1;
    }
    for (let time = 0; time < this.#repeated && this.#cells.length < MOST_COLUMNS; time += 1)
      this.#cells.push(value);
  }
}
