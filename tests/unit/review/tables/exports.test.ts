import { describe, expect, it } from 'vitest';
import { ReadingContext } from '../../../../src/review/reading/reading-context.ts';
import { readXlsx } from '../../../../src/review/reading/xlsx.ts';
import { entryNames } from '../../../../src/review/reading/zip-entries.ts';
import { csvOf } from '../../../../src/review/tables/csv.ts';
import { excelOf } from '../../../../src/review/tables/excel.ts';

const TABLE = {
  name: 'Lista: a/b?',
  heads: ['Nombre', 'Nota'],
  rows: [
    ['=HYPERLINK("http://x")', -0.25],
    ['+1', 1.5],
    ['-1+1', null],
    ['@SUM(A1)', 2],
    ['\t=1', 3],
    ['  =1', 3],
    ['Ana; "la de Quito"', 4],
  ],
} as const;

describe('a table as CSV', () => {
  it('keeps texts that would be formulas inert, and numbers numbers', () => {
    const lines = csvOf(TABLE, 'en').replace('\u{feff}', '').split('\r\n');
    expect(lines).toEqual([
      'Nombre,Nota',
      `"'=HYPERLINK(""http://x"")",-0.25`,
      "'+1,1.5",
      "'-1+1,",
      "'@SUM(A1),2",
      "'\t=1,3",
      "'  =1,3",
      '"Ana; ""la de Quito""",4',
      '',
    ]);
  });

  it('parts cells with semicolons where commas part decimals', () => {
    expect(csvOf(TABLE, 'es')).toContain("'+1;1,5\r\n");
    expect(csvOf(TABLE, 'es').startsWith('\u{feff}Nombre;Nota')).toBe(true);
  });
});

describe('tables as Excel', () => {
  it('hold the same, formulas as texts, each table in a sheet', async () => {
    const bytes = new Uint8Array(await (await excelOf([TABLE, { ...TABLE, name: 'Otra' }])).arrayBuffer());
    const context = new ReadingContext('a.xlsx');
    const sheets = await readXlsx(bytes, entryNames(bytes, context), context);
    expect(sheets).toHaveLength(2);
    expect(sheets[0]!.rows.map(({ cells }) => cells)).toEqual([
      ['Nombre', 'Nota'],
      [`'=HYPERLINK("http://x")`, '-0.25'],
      ["'+1", '1.5'],
      ["'-1+1"],
      ["'@SUM(A1)", '2'],
      ["'\t=1", '3'],
      ["'  =1", '3'],
      ['Ana; "la de Quito"', '4'],
    ]);
  });
});
