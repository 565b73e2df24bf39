import { readFileSync } from 'node:fs';
import { readFiles } from '../../../../src/review/reading/read-files.ts';
import type { Reading } from '../../../../src/review/reading/read-files.ts';
import { ourCourse } from '../known-course.ts';

/** Reads texts or bytes as if a trainer had dropped them, each under its name. */
export async function readAll(files: Readonly<Record<string, string | Uint8Array>>): Promise<Reading> {
  const given = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
  return readFiles(given, await ourCourse());
}

/** A real download of Moodle. */
export function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../../fixtures/reports/${name}`, import.meta.url)));
}

/** The kinds of notices of a reading. */
export function kindsOf({ notices }: Reading): string[] {
  return notices.map(({ kind }) => kind);
}

/** A table as Moodle writes it as text. */
export function tabbed(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.join('\t')}\n`).join('');
}
