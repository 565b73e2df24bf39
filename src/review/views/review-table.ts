import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LightElement } from '../../components/light-element.ts';
import { csvOf } from '../tables/csv.ts';
import { excelOf } from '../tables/excel.ts';
import type { CellValue, TableData } from '../tables/table-data.ts';
import type { ReviewContext } from './review-context.ts';
import { fileName, saveFile } from './save-file.ts';

/** A column of a table. */
export interface Column<Row> {
  readonly head: string;
  /** What is sorted by and exported. */
  readonly value: (row: Row) => CellValue;
  /** What is shown; the value itself when left out. */
  readonly cell?: (row: Row) => unknown;
  readonly isNumber?: boolean;
  /** Stands in exports alone: on the screen another column shows it. */
  readonly isExported?: boolean;
  readonly className?: (row: Row) => string;
}

/** Rows on the screen at once. */
const PAGE = 50;
/** Rows that are printed at most; the rest is for the export. */
const PRINTED = 2_000;

/** A table that sorts, turns its pages and can be taken along as CSV or Excel. Its first column heads the rows. */
export class ReviewTable extends LightElement {
  @property({ attribute: false }) context: ReviewContext | null = null;
  /** What the table is called, in its caption and its file. */
  @property() name = '';
  @property({ attribute: false }) columns: readonly Column<never>[] = [];
  @property({ attribute: false }) rows: readonly unknown[] = [];
  /** Shows its name as a heading of its own. */
  @property({ type: Boolean }) titled = false;

  @state() private sorted: { readonly column: number; readonly isDescending: boolean } | null = null;
  @state() private page = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('rows') && this.page * PAGE >= this.rows.length) this.page = 0;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.context) return nothing;
    const { words, isPrinting } = this.context;
    const { table } = words.page;
    const rows = this.#inOrder();
    const from = isPrinting ? 0 : this.page * PAGE;
    const shown = rows.slice(from, isPrinting ? PRINTED : from + PAGE);
    if (rows.length === 0) return html`<p class="quiet">${table.empty}</p>`;
    return html`<div class="scroll" role="region" aria-label=${this.name} tabindex="0">
        <table>
          <caption class=${this.titled ? '' : 'visually-hidden'}>
            ${this.name}
          </caption>
          <thead>
            <tr>
              ${this.columns.map((column, index) => (column.isExported ? nothing : this.#head(column, index)))}
            </tr>
          </thead>
          <tbody>
            ${shown.map((row) => this.#row(row as never))}
          </tbody>
        </table>
      </div>
      <div class="table-foot">
        ${rows.length > PAGE ? this.#pages(from, shown.length, rows.length) : nothing}
        <span class="exports">
          ${(['csv', 'excel'] as const).map(
            (kind) =>
              html`<button
                type="button"
                class="small"
                aria-label=${table.exportOf(table[kind], this.name)}
                @click=${() => this.#export(kind)}
              >
                ${table[kind]}
              </button>`,
          )}
        </span>
      </div>`;
  }

  /** The table as it is exported, all pages of it, as it is sorted. */
  get data(): TableData {
    return {
      name: this.name,
      heads: this.columns.map(({ head }) => head),
      rows: this.#inOrder().map((row) => this.columns.map(({ value }) => value(row as never))),
    };
  }

  #head({ head, isNumber }: Column<never>, index: number): TemplateResult {
    const isSorted = this.sorted?.column === index;
    const order = isSorted ? (this.sorted?.isDescending ? 'descending' : 'ascending') : 'none';
    return html`<th scope="col" class=${isNumber ? 'number' : ''} aria-sort=${order}>
      <button type="button" @click=${() => this.#sort(index, isNumber === true)}>
        ${head}<span aria-hidden="true" class="arrow"
          >${isSorted ? (this.sorted?.isDescending ? '▾' : '▴') : '▾'}</span
        >
      </button>
    </th>`;
  }

  #row(row: never): TemplateResult {
    return html`<tr>
      ${this.columns.map((column, index) => {
        if (column.isExported) return nothing;
        const shown = column.cell ? column.cell(row) : (column.value(row) ?? '—');
        const className = `${column.isNumber ? 'number' : ''} ${column.className?.(row) ?? ''}`.trim();
        return index === 0
          ? html`<th scope="row" class=${className}>${shown}</th>`
          : html`<td class=${className}>${shown}</td>`;
      })}
    </tr>`;
  }

  #pages(from: number, count: number, of: number): TemplateResult | typeof nothing {
    if (!this.context || this.context.isPrinting) return nothing;
    const { table } = this.context.words.page;
    return html`<span class="pages">
      <button type="button" class="small" ?disabled=${from === 0} @click=${() => (this.page -= 1)}>
        ${table.previous}
      </button>
      <span role="status">${table.rows(from + 1, from + count, of)}</span>
      <button type="button" class="small" ?disabled=${from + count >= of} @click=${() => (this.page += 1)}>
        ${table.next}
      </button>
    </span>`;
  }

  #sort(column: number, isNumber: boolean): void {
    const { sorted } = this;
    // Of numbers the largest are wanted first, of words those at the beginning.
    this.sorted =
      sorted?.column === column
        ? { column, isDescending: !sorted.isDescending }
        : { column, isDescending: isNumber };
    this.page = 0;
  }

  #inOrder(): readonly unknown[] {
    const column = this.sorted ? this.columns[this.sorted.column] : undefined;
    if (!column) return this.rows;
    const sign = this.sorted?.isDescending ? -1 : 1;
    const collator = new Intl.Collator(this.context?.format.lang, { numeric: true });
    return this.rows
      .map((row) => ({ row, value: column.value(row as never) }))
      .sort((one, other) => compare(one.value, other.value, sign, collator))
      .map(({ row }) => row);
  }

  async #export(kind: 'csv' | 'excel'): Promise<void> {
    const { data } = this;
    const lang = this.context?.format.lang ?? 'es';
    if (kind === 'csv')
      saveFile(fileName(this.name, 'csv'), new Blob([csvOf(data, lang)], { type: 'text/csv' }));
    else saveFile(fileName(this.name, 'xlsx'), await excelOf([data]));
  }
}

/** What is blank comes last, whatever the order. */
function compare(one: CellValue, other: CellValue, sign: number, collator: Intl.Collator): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (typeof one === 'number' && typeof other === 'number') return sign * (one - other);
  return sign * collator.compare(String(one), String(other));
}

customElements.define('review-table', ReviewTable);

declare global {
  interface HTMLElementTagNameMap {
    'review-table': ReviewTable;
  }
}
