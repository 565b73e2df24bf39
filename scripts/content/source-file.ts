import { readFile, stat } from 'node:fs/promises';
import type { BigIntStats } from 'node:fs';
import { relative } from 'node:path';
import type { Place, Problems } from './content-error.ts';
import { FileMemory } from './file-memory.ts';
import { decodeText } from './text-file.ts';
import { say } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** A file of the content. */
export interface SourceFile {
  /** As problems name it: relative to where the command runs. */
  readonly path: string;
  /** Null when it can't be read, which is a problem already. */
  readonly text: string | null;
}

/** Texts of a course weigh some 50 KB; reading what is as large as this takes minutes. */
const LARGEST_TEXT = 1024 * 1024;

/** File systems count time in steps: in milliseconds, more than the longest of them. */
const STEP = 3_000;

/**
 * Reads a text that an author wrote. What is no text of a course becomes a problem.
 * @param memory what an earlier reading made of the file: as long as the file system says that it is the same, it is not read again
 * @returns null when there is no such file: who needs it says so, with what belongs in it
 */
export async function readSource(
  path: string,
  problems: Problems,
  memory = new FileMemory(),
): Promise<SourceFile | null> {
  const shown = displayPath(path);
  try {
    const found = await stat(path, { bigint: true });
    const fault = faultOf(found);
    if (fault === null)
      return await memory.recallLater(`text ${shown}`, [stampOf(found)], problems, async (told) => ({
        path: shown,
        text: decodeText(await readFile(path), shown, told),
      }));
    problems.add(startOf(path), fault);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    problems.add(startOf(path), say`this file can't be read: ${String(error)}`);
  }
  return { path: shown, text: null };
}

/** Where a file begins, as problems name it. */
export function startOf(path: string): Place {
  return { path: displayPath(path), line: 1, column: 1 };
}

/** A path as problems name it: relative to where the command runs. */
export function displayPath(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/') || '.';
}

function faultOf(found: BigIntStats): Sentence | null {
  if (found.isDirectory()) return say`this is a folder; expected a file`;
  if (!found.isFile()) return say`this is no file that holds a text`;
  return found.size > LARGEST_TEXT
    ? say`this file is larger than 1 MB, which no text of a course is; divide it, or put here what belongs here`
    : null;
}

/** The same as long as a file was not written. What was written a moment ago may be written again in the same step of time. */
function stampOf({ ino, size, ctimeNs, ctimeMs }: BigIntStats): unknown {
  return Date.now() - Number(ctimeMs) < STEP ? Symbol('new') : `${ino} ${size} ${ctimeNs}`;
}
