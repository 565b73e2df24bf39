import { createHash } from 'node:crypto';
import { copyFile, cp, link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { faultsOfPaths } from '../../manifest/zip.ts';
import { UsageError } from '../options.ts';
import { say } from '../messages/say.ts';

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
      say`the output ${out} is not a folder that can be read (${error.code}); give another one with --out`,
    );
  });
  if (existing.length > 0 && !existing.includes(SUMS)) {
    throw new UsageError(
      say`the output folder ${out} holds files that no build wrote; empty it or give another one with --out`,
    );
  }
  const trial = `${folder}.new-${process.pid}`;
  try {
    await rm(trial, { recursive: true, force: true });
    await mkdir(trial, { recursive: true });
    await rm(trial, { recursive: true });
  } catch (error) {
    throw new UsageError(
      say`the output folder ${out} can't be written (${(error as NodeJS.ErrnoException).code}); give another one with --out`,
    );
  }
}

/** What became of the files that earlier builds wrote, by their paths in the folder. */
export interface Replacement {
  /** Those that stayed as they were. */
  readonly kept: readonly string[];
  /** Those that this build wrote again, with other bytes. */
  readonly changed: readonly string[];
  /** Those that are gone. */
  readonly dropped: readonly string[];
}

/**
 * Puts the files in place of what the folder held, all at once: a build that fails before leaves the old ones whole.
 * What no build wrote stays there too, without a checksum.
 * @param files each is forgotten as soon as it is written, so that they may be made one after the other
 * @param isOutdated which files of earlier builds have no place beside these; all unless said
 */
export async function replaceFolder(
  out: string,
  files: Iterable<OutputFile> | AsyncIterable<OutputFile>,
  isOutdated: (path: string) => boolean = () => true,
): Promise<Replacement> {
  const folder = resolve(out);
  const fresh = `${folder}.new-${process.pid}`;
  const old = `${folder}.old-${process.pid}`;
  const before = await readSums(folder);
  const kept: string[] = [];
  await rm(fresh, { recursive: true, force: true });
  let sums: Sums;
  try {
    sums = await writeFiles(fresh, files);
    for (const [path, sum] of before) {
      if (sums.has(path) || isOutdated(path) || !(await isFile(join(folder, path)))) continue;
      await carryOver(join(folder, path), join(fresh, path));
      kept.push(path);
      // As its build noted it: should it have been altered since, the checksum tells.
      sums.set(path, sum);
    }
    await carryForeign(folder, fresh, [...before.keys()]);
    await writeSums(fresh, sums);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
  await rm(old, { recursive: true, force: true });
  if (await stat(folder).catch(() => null)) await rename(folder, old);
  await rename(fresh, folder);
  await rm(old, { recursive: true, force: true });
  return {
    kept,
    changed: [...before].flatMap(([path, sum]) => (sums.has(path) && sums.get(path) !== sum ? [path] : [])),
    dropped: [...before.keys()].filter((path) => !sums.has(path)),
  };
}

/** The checksum of each file, by its path in the folder. */
type Sums = Map<string, string>;

/** Writes the files. @returns their checksums */
async function writeFiles(
  folder: string,
  files: Iterable<OutputFile> | AsyncIterable<OutputFile>,
): Promise<Sums> {
  const sums: Sums = new Map();
  await mkdir(folder, { recursive: true });
  for await (const { path, bytes } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
    sums.set(path, createHash('sha256').update(bytes).digest('hex'));
  }
  return sums;
}

/** What the build before noted; nothing where there was none. A path that leads elsewhere is none that a build wrote. */
async function readSums(folder: string): Promise<Sums> {
  const text = await readFile(join(folder, SUMS), 'utf8').catch(() => '');
  const sums: Sums = new Map();
  for (const line of text.split('\n')) {
    const [, sum, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (sum !== undefined && path !== undefined && faultsOfPaths([path]).length === 0) sums.set(path, sum);
  }
  return sums;
}

async function writeSums(folder: string, sums: Sums): Promise<void> {
  const sorted = [...sums].sort(([one], [other]) => (one < other ? -1 : 1));
  await writeFile(join(folder, SUMS), sorted.map(([path, sum]) => `${sum}  ${path}\n`).join(''));
}

/** The same file in both folders, without the weight of a copy where the disk allows that. */
async function carryOver(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await link(from, to).catch(() => copyFile(from, to));
}

/** What somebody else put beside the files of builds, and no build wrote now. */
async function carryForeign(from: string, to: string, known: readonly string[]): Promise<void> {
  const ours = new Set([SUMS, ...known.map((path) => path.split('/')[0])]);
  for (const name of await readdir(from).catch(() => []))
    if (!ours.has(name))
      await cp(join(from, name), join(to, name), { recursive: true, force: false, verbatimSymlinks: true });
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}
