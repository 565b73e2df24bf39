import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderWatch } from '../../../../scripts/preview/watch-folders.ts';
import { temporaryFolder } from './sample-package.ts';

let folder: string;
let remove: () => Promise<void>;
let heard: Set<string>;
let folderWatch: FolderWatch;

beforeEach(async () => {
  ({ folder, remove } = await temporaryFolder());
  await mkdir(join(folder, 'a'));
  await writeFile(join(folder, 'a/x'), '1');
  heard = new Set();
  folderWatch = new FolderWatch([folder], (path) => heard.add(relative(folder, path).replaceAll('\\', '/')));
});

afterEach(async () => {
  folderWatch.close();
  await remove();
});

/** Waits until a change of the file is heard, then forgets it. */
async function hear(path: string): Promise<void> {
  await expect.poll(() => heard.has(path), { timeout: 4_000 }).toBe(true);
  heard.clear();
}

describe('the watching of folders', () => {
  it('hears a file that is replaced again and again, as editors do', async () => {
    for (const text of ['2', '3', '4']) {
      await writeFile(join(folder, 'a/new'), text);
      await rename(join(folder, 'a/new'), join(folder, 'a/x'));
      await hear('a/x');
    }
    await rm(join(folder, 'a/x'));
    await hear('a/x');
    await writeFile(join(folder, 'a/x'), '5');
    await hear('a/x');
  });

  it('takes up new folders when it looks again', async () => {
    await mkdir(join(folder, 'a/b'));
    await hear('a/b');
    folderWatch.refresh();
    await writeFile(join(folder, 'a/b/y'), '1');
    await hear('a/b/y');
  });

  it('outlives a folder that goes', async () => {
    await rm(join(folder, 'a'), { recursive: true });
    await hear('a');
    folderWatch.refresh();
    await writeFile(join(folder, 'z'), '1');
    await hear('z');
  });
});
