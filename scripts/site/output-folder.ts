import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../options.ts';

/** The file that says which build wrote a folder, with the checksum of every other file in it. */
const SUMS = 'SHA256SUMS';

/** A file to write, its path relative to the output folder. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes sure that a build may write here, before any work is done.
 * @throws UsageError when the folder can't be written or holds somebody else's files
 */
export async function claimFolder(out: string): Promise<void> {
  const folder = resolve(out);
  const existing = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw new UsageError(
      `the output ${out} is not a folder that can be read (${error.code}); give another one with --out`,
    );
  });
  if (existing.length > 0 && !existing.includes(SUMS)) {
    throw new UsageError(
      `the output folder ${out} holds files that no build wrote; empty it or give another one with --out`,
    );
  }
  const trial = `${folder}.new-${process.pid}`;
  try {
    await rm(trial, { recursive: true, force: true });
    await mkdir(trial, { recursive: true });
    await rm(trial, { recursive: true });
  } catch (error) {
    throw new UsageError(
      `the output folder ${out} can't be written (${(error as NodeJS.ErrnoException).code}); give another one with --out`,
    );
  }
}

/**
 * Puts the files in place of what the folder held, all at once: a build that fails before leaves the old ones whole.
 * @param files each is forgotten as soon as it is written, so that they may be made one after the other
 */
export async function replaceFolder(
  out: string,
  files: Iterable<OutputFile> | AsyncIterable<OutputFile>,
): Promise<void> {
  const folder = resolve(out);
  const fresh = `${folder}.new-${process.pid}`;
  const old = `${folder}.old-${process.pid}`;
  await rm(fresh, { recursive: true, force: true });
  try {
    await writeFiles(fresh, files);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
  await rm(old, { recursive: true, force: true });
  if (await stat(folder).catch(() => null)) await rename(folder, old);
  await rename(fresh, folder);
  await rm(old, { recursive: true, force: true });
}

/** Writes the files, and at last the checksums of all. */
async function writeFiles(
  folder: string,
  files: Iterable<OutputFile> | AsyncIterable<OutputFile>,
): Promise<void> {
  const sums: string[] = [];
  const write = async ({ path, bytes }: OutputFile): Promise<void> => {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  };
  for await (const file of files) {
    await write(file);
    sums.push(`${createHash('sha256').update(file.bytes).digest('hex')}  ${file.path}`);
  }
  sums.sort((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1));
  await write({ path: SUMS, bytes: new TextEncoder().encode(`${sums.join('\n')}\n`) });
}
