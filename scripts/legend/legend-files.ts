import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { QuestionBank } from '../questions/question-bank.ts';
import type { OutputFile } from '../site/output-folder.ts';
import { legendPage } from './legend-page.ts';
import { legendTable } from './legend-table.ts';

const STYLE = fileURLToPath(new URL('legend.css', import.meta.url));

/** What trainers read reports with: `<id>-<version>-legend.es.html` to read and print, `.csv` for spreadsheets. */
export async function legendFiles(banks: readonly QuestionBank[]): Promise<OutputFile[]> {
  const css = await readFile(STYLE, 'utf8');
  return banks
    .filter(({ sections }) => sections.length > 0)
    .flatMap((bank) => {
      const name = `${bank.id}-${bank.version}-legend.${bank.lang}`;
      return [
        { path: `${name}.html`, bytes: encode(legendPage(bank, css)) },
        { path: `${name}.csv`, bytes: encode(legendTable(bank)) },
      ];
    });
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
