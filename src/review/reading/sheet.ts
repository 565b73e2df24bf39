import type { ReadingContext } from './reading-context.ts';

/** A table as a file has it: rows of cells as text, blank rows left out. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
}

/** A row with its number in the file, counted from 1, so that notices can name it. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** 10 000 learners with 60 questions fill 2.5 million cells; a table with more than this was not made by a report. */
const CELL_LIMIT = 8_000_000;

/** Collects the rows of a table. */
export class SheetBuilder implements Sheet {
  readonly rows: SheetRow[] = [];
  readonly #context: ReadingContext;
  #number = 0;
  #cells = 0;

  constructor(context: ReadingContext) {
    this.#context = context;
  }

  /** @throws UnreadableFile when the table gets too large to be a report */
  add(cells: readonly string[], number = this.#number + 1): void {
    this.#number = number;
    this.#cells += cells.length;
    if (this.#cells > CELL_LIMIT) this.#context.refuse('too-many-cells', { limit: CELL_LIMIT });
    const kept = cells.map((cell) => this.#context.keep(cell.trim()));
    if (kept.some((cell) => cell !== '')) this.rows.push({ number, cells: kept });
  }
}
