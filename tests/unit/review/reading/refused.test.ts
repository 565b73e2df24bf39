import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { UnreadableFile } from '../../../../src/review/reading/notice.ts';
import { ReadingContext } from '../../../../src/review/reading/reading-context.ts';
import { streamEntry } from '../../../../src/review/reading/zip-entries.ts';
import { kindsOf, readAll, sample } from './read.ts';

const CONTENT = 'xmlns:office="o" xmlns:table="t" xmlns:text="x"';

function ods(rows: string): Uint8Array {
  return zipSync({
    'META-INF/manifest.xml': strToU8('<m/>'),
    'content.xml': strToU8(
      `<office:document-content ${CONTENT}><table:table>${rows}</table:table></office:document-content>`,
    ),
  });
}

function xlsx(sheet: string): Uint8Array {
  return zipSync({ 'xl/workbook.xml': strToU8('<w/>'), 'xl/worksheets/sheet1.xml': strToU8(sheet) });
}

describe('a file that is no report', () => {
  it.each<[string, string, string | Uint8Array]>([
    ['is empty', 'empty', ''],
    ['is a page', 'unknown-format', '<!doctype html><p>Log in</p>'],
    ['is a PDF', 'unknown-format', '%PDF-1.7 …'],
    ['is binary', 'unknown-format', new Uint8Array([1, 2, 0, 3])],
    ['is an old Excel file', 'old-excel', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['is another zip', 'unknown-format', zipSync({ 'readme.txt': strToU8('hello') })],
    ['is a damaged zip', 'damaged', sample('s12-mastery-basic.xlsx').slice(0, 3_000)],
    ['is other data', 'unknown-format', '{"a": 1}'],
    ['is broken data', 'damaged', '{"learners": ['],
    ['is a list of names', 'no-report', 'Name\tCity\nAna\tQuito\nLuis\tLima\n'],
    ['has heads alone', 'no-rows', 'Name\tAttempt\tStarted on\tLast accessed on\tScore\n'],
    ['is a workbook without data', 'no-sheet', xlsx('<worksheet><sheetData/></worksheet>')],
    ['is a workbook of broken XML', 'damaged', xlsx('<worksheet><sheetData><row><c></row></worksheet>')],
  ])('because it %s is refused as "%s", and the others are read', async (_why, kind, content) => {
    const reading = await readAll({ bad: content, good: sample('s12-mastery-basic.txt.csv') });
    expect(reading.notices.filter(({ file }) => file === 'bad').map((notice) => notice.kind)).toEqual([kind]);
    expect(reading.courses[0]!.records).toHaveLength(31);
  });
});

describe("a browser that can't unpack by itself", () => {
  afterEach(() => vi.unstubAllGlobals());

  it('reads spreadsheets all the same, and tells damaged ones', async () => {
    const whole = sample('s12-mastery-interactions.ods');
    const damaged = whole.slice();
    damaged.fill(0xff, 400, 4_000);
    const [records, refused] = [await readAll({ whole }), kindsOf(await readAll({ damaged }))];
    vi.stubGlobal('DecompressionStream', undefined);
    expect((await readAll({ whole })).courses).toEqual(records.courses);
    expect(kindsOf(await readAll({ damaged }))).toEqual(refused);
    expect(refused).toEqual(['damaged']);
  });
});

describe('a spreadsheet that unpacks to more than it seems', () => {
  it('by repeated cells is stopped', async () => {
    const row =
      '<table:table-row><table:table-cell office:value="1" table:number-columns-repeated="1000000"/></table:table-row>';
    expect(kindsOf(await readAll({ bomb: ods(row.repeat(600)) }))).toEqual(['too-many-cells']);
  });

  it('by repeated rows costs nothing', async () => {
    const row = (cells: readonly string[], repeated = 1): string =>
      `<table:table-row table:number-rows-repeated="${repeated}">${cells.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`;
    const table =
      row(['Name', 'Attempt', 'Started on', 'Last accessed on', 'Score']) +
      row(['Ana', '1', '2 November 2026, 9:06 AM', '2 November 2026, 9:07 AM', '80']) +
      row([], 1_048_000);
    expect((await readAll({ a: ods(table) })).courses[0]!.records).toHaveLength(1);
  });

  it('by one endless text is stopped', async () => {
    const sheet = `<worksheet><sheetData><row><c t="str"><v>${'x'.repeat(6_000_000)}</v></c></row></sheetData></worksheet>`;
    expect(kindsOf(await readAll({ bomb: xlsx(sheet) }))).toEqual(['damaged']);
  });

  it('by its packing is stopped where it goes too far, whatever size it claims', async () => {
    const bytes = zipSync({ 'a.xml': new Uint8Array(3 * 1024 * 1024) });
    // The sizes in both headers of the zip: it claims to hold nothing.
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 0, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0, true);
    }
    let taken = 0;
    const read = streamEntry(
      bytes,
      'a.xml',
      new ReadingContext('bomb'),
      ({ length }) => (taken += length),
      1024 * 1024,
    );
    await expect(read).rejects.toThrow(UnreadableFile);
    expect(taken).toBeLessThanOrEqual(1024 * 1024);
    expect(bytes.length).toBeLessThan(5000);
  });

  it('by entities of its own finds none that are known', async () => {
    const sheet =
      '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    const kinds = kindsOf(await readAll({ bomb: xlsx(sheet) }));
    expect(['no-rows', 'damaged', 'no-report']).toContain(kinds[0]);
  });
});
