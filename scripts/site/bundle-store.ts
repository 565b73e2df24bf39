import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../testing/run-tool.ts';

/** Where tools keep what they can make again: `npm ci` empties it. */
const FOLDER = 'node_modules/.cache/course-bundles';
/** All that bundles are made of: our code, what bundles it, and the packages that are installed. */
const CODE = [
  'src',
  'scripts/site',
  'scripts/review',
  'rollup.config.mjs',
  'tsconfig.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
];

/**
 * Keeps what is made of code alone from build to build, so that who writes a course does not wait for what they do not
 * change. What is kept is found again only while not a byte of that code is another.
 */
export class BundleStore {
  readonly #root: string;
  #code: string | undefined;

  /** @param root the project's folder */
  constructor(root = ROOT) {
    this.#root = root;
  }

  /** Whether anything is kept that was made of the code as it is. */
  async holdsSome(): Promise<boolean> {
    const code = this.#codeSum();
    return (await this.#entries()).some((entry) => entry.startsWith(code));
  }

  /**
   * What was made under a name, or makes it. What can't be read, whole as it was written, is made anew; what can't be
   * kept costs time alone.
   * @param make its result must be the same after a detour through JSON
   */
  async keep<T>(name: string, make: () => Promise<T>): Promise<T> {
    const code = this.#codeSum();
    const path = join(this.#root, FOLDER, `${code}-${sumOf(name)}.json`);
    const kept = await readFile(path, 'utf8').then(unsealed, () => null);
    // What was kept under a name is what its maker had made.
    if (kept !== null) return JSON.parse(kept) as T;
    const made = await make();
    // Who saved code meanwhile may have mixed it into what was made of the code before.
    if (sumOfFiles(this.#root) === code)
      await this.#write(path, code, JSON.stringify(made)).catch(() => undefined);
    return made;
  }

  /** Has the code read anew, some of which has changed. */
  lookAgain(): void {
    this.#code = undefined;
  }

  async #write(path: string, code: string, text: string): Promise<void> {
    const folder = join(this.#root, FOLDER);
    await mkdir(folder, { recursive: true });
    const draft = `${path}.${process.pid}`;
    await writeFile(draft, `${sumOf(text)}\n${text}`);
    await rename(draft, path);
    // Nobody comes back to code as it was.
    for (const entry of await this.#entries())
      if (!entry.startsWith(code)) await rm(join(folder, entry), { force: true });
  }

  #entries(): Promise<string[]> {
    return readdir(join(this.#root, FOLDER)).catch(() => []);
  }

  #codeSum(): string {
    return (this.#code ??= sumOfFiles(this.#root));
  }
}

/** The text of an entry; null when it is not what was written. */
function unsealed(entry: string): string | null {
  const end = entry.indexOf('\n');
  const text = entry.slice(end + 1);
  return entry.slice(0, end) === sumOf(text) ? text : null;
}

/** In one go: hundreds of small files one by one take twice as long when each is waited for. */
function sumOfFiles(root: string): string {
  const sum = createHash('sha256');
  for (const path of CODE) addTo(sum, root, path);
  return sum.digest('hex').slice(0, 16);
}

/** Takes a file, or all files of a folder, into a checksum: their names and bytes. */
function addTo(sum: Hash, root: string, path: string): void {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    for (const name of readdirSync(join(root, path)).sort()) addTo(sum, root, `${path}/${name}`);
  } else if (found) {
    const bytes = readFileSync(join(root, path));
    sum.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
