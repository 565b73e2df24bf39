import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import type { Problems } from '../content-error.ts';
import { FileMemory } from '../file-memory.ts';
import { decodeText } from '../text-file.ts';
import { say } from '../../messages/say.ts';
import type { Sentence } from '../../messages/say.ts';

/** The file of a translation that says of which originals it was made. */
export const RECORD_FILE = 'translated.txt';

/** What stands above the first line, in the language of who has it written. */
const header = (): Sentence =>
  say`# What each text was translated from, as a checksum of the original: "npm run check" tells by it what has changed since.
# "npm run translate -- done" writes this file; do not edit it.
`;

/** A text that is translated as a whole (a block, a question, a term …), and the checksum of its original. */
export interface RecordedUnit {
  /** Its file inside the language's folder. */
  readonly path: string;
  readonly unit: string;
  readonly hash: string;
}

/** A path in the folder of a language without order numbers, which change when sections and lessons are moved. */
export function withoutOrder(path: string): string {
  return path.replace(/(^|\/)\d+-/g, '$1');
}

/** What a file is for as long as the course lives: a lesson by its id, wherever it is moved, others by their section's. */
export function identityOf(path: string): string {
  const ordered = withoutOrder(path);
  return ordered.endsWith('.md') ? ordered.slice(ordered.lastIndexOf('/') + 1) : ordered;
}

/** What a translation was made from, by file and unit; a file that was moved is still the same. */
export class TranslationRecord {
  readonly units: readonly RecordedUnit[];
  readonly #files = new Map<string, Map<string, string>>();

  constructor(units: readonly RecordedUnit[] = []) {
    this.units = units;
    for (const { path, unit, hash } of units) {
      const file = this.#files.get(identityOf(path)) ?? new Map<string, string>();
      this.#files.set(identityOf(path), file.set(unit, hash));
    }
  }

  /** The checksum of a unit's original at the time; undefined when none was written down. */
  hash(path: string, unit: string): string | undefined {
    return this.#files.get(identityOf(path))?.get(unit);
  }

  /** Whether any unit of a file was made from an original with this checksum. */
  knows(path: string, hash: string): boolean {
    return [...(this.#files.get(identityOf(path))?.values() ?? [])].includes(hash);
  }
}

/** A short checksum of texts; white space at their ends makes no difference. */
export function hashOf(texts: readonly unknown[]): string {
  const clean = JSON.stringify(texts, (_key, value: unknown) =>
    typeof value === 'string' ? value.trim() : value,
  );
  return createHash('sha256').update(clean).digest('hex').slice(0, 10);
}

const LINE = /^(\S+) (\S+) ([0-9a-f]{10})$/;

/**
 * Reads `translated.txt`; lines that are not understood become problems. An absent file records nothing.
 * @param memory what an earlier reading made of it
 */
export async function readRecord(
  file: string,
  display: string,
  problems: Problems,
  memory = new FileMemory(),
): Promise<TranslationRecord> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT')
      problems.add(
        { path: display, line: 1, column: 1 },
        say`this file can't be read (${error.code}); expected the text file that "npm run translate -- done" writes`,
      );
    return null;
  });
  const text = (bytes && decodeText(bytes, display, problems)) ?? '';
  return memory.recall(`record ${display}`, [text], problems, (told) => parseRecord(text, display, told));
}

function parseRecord(text: string, display: string, problems: Problems): TranslationRecord {
  const units = text.split('\n').flatMap((line, index): RecordedUnit[] => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [, path, unit, hash] = LINE.exec(line) ?? [];
    if (path !== undefined && unit !== undefined && hash !== undefined) return [{ path, unit, hash }];
    problems.add(
      { path: display, line: index + 1, column: 1 },
      say`this line is no "path unit checksum"; delete it, then run "npm run translate -- done" for what is up to date`,
    );
    return [];
  });
  return new TranslationRecord(units);
}

/** Writes `translated.txt`, whole or not at all: sorted, so that two people's changes rarely meet in one line. */
export async function writeRecord(file: string, units: readonly RecordedUnit[]): Promise<void> {
  const lines = units
    .toSorted((one, other) => compare(one.path, other.path) || compareUnits(one.unit, other.unit))
    .map(({ path, unit, hash }) => `${path} ${unit} ${hash}\n`);
  const fresh = `${file}.new-${process.pid}`;
  await writeFile(fresh, (await headerOf(file)) + lines.join(''));
  await rename(fresh, file);
}

/** A file keeps the words that it has, whoever writes it next. */
async function headerOf(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return /^(?:#.*\n)+/.exec(text)?.[0] ?? header();
}

function compareUnits(one: string, other: string): number {
  // Blocks are called by their number; names are no number, and fall through.
  return Number(one) - Number(other) || compare(one, other);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
