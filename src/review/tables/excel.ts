import writeExcelFile from 'write-excel-file/browser';
import { inert } from './csv.ts';
import type { CellValue, TableData } from './table-data.ts';

/** Excel takes sheet names of at most 31 characters, and these signs in none. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
}

/** Tables as one Excel workbook, a sheet for each. Texts are texts, whatever they begin with. */
export async function excelOf(tables: readonly TableData[]): Promise<Blob> {
  const sheets = tables.map(({ name, heads, rows }) => ({
    sheet: sheetName(name),
    stickyRowsCount: 1,
    columns: heads.map((head, index) => ({ width: widthOf(head, rows, index) })),
    data: [
      heads.map((head) => ({ value: inert(head), fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(cellOf)),
    ],
  }));
  return await writeExcelFile(sheets).toBlob();
}

function cellOf(value: CellValue) {
  if (value === null) return null;
  return typeof value === 'number' ? { value, type: Number } : { value: inert(value), type: String };
}

function widthOf(head: string, rows: TableData['rows'], column: number): number {
  const longest = rows
    .slice(0, 50)
    .reduce((most, row) => Math.max(most, String(row[column] ?? '').length), head.length);
  return Math.min(60, longest + 2);
}
