import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from '../options.ts';
import { say } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** What one call of `npm run new` writes. Nothing of it exists before all of it is known. */
export interface Plan {
  /** New files by path. */
  readonly create: ReadonlyMap<string, string>;
  /** Files that are there already, with the text that they get. */
  readonly change: ReadonlyMap<string, string>;
  /** What whoever called does next, a sentence each. */
  readonly next: readonly Sentence[];
}

/** @throws UsageError naming a file that is there already */
export async function refuseOverwriting({ create }: Pick<Plan, 'create'>): Promise<void> {
  for (const path of create.keys()) {
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere)
      throw new UsageError(say`${path} is there already, and nothing is overwritten; choose another name`);
  }
}

/**
 * Writes all files of a plan, then does what must succeed with them. When anything fails, everything is as it was.
 * @throws what writing or `then` throws
 */
export async function carryOut({ create, change }: Plan, then: () => Promise<void>): Promise<void> {
  const before = new Map<string, string>();
  const made: string[] = [];
  try {
    for (const [path, text] of create) {
      const first = await mkdir(dirname(path), { recursive: true });
      // The outermost folder that was not there: whoever removes it removes all below it.
      if (first !== undefined) made.push(first);
      made.push(path);
      await writeFile(path, text, { flag: 'wx' });
    }
    for (const [path, text] of change) {
      before.set(path, await readFile(path, 'utf8'));
      await writeFile(path, text);
    }
    await then();
  } catch (error) {
    for (const path of made.toReversed()) await rm(path, { recursive: true, force: true });
    for (const [path, text] of before) await writeFile(path, text);
    throw error;
  }
}
