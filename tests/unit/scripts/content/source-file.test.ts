import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problems } from '../../../../scripts/content/content-error.ts';
import { FileMemory } from '../../../../scripts/content/file-memory.ts';
import { readSource } from '../../../../scripts/content/source-file.ts';
import type { SourceFile } from '../../../../scripts/content/source-file.ts';

const LATER = 60_000;
let folder: string;
let file: string;
let memory: FileMemory;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'course-source-'));
  file = join(folder, '10-a.md');
  memory = new FileMemory();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const read = (problems = new Problems()): Promise<SourceFile | null> => readSource(file, problems, memory);
const muchLater = (): void => void vi.spyOn(Date, 'now').mockReturnValue(Date.now() + LATER);

describe('a file of the content that is read again and again', () => {
  it('is read once while nobody writes it', async () => {
    await writeFile(file, 'El mar');
    muchLater();
    expect(await read()).toBe(await read());
  });

  it('is read again after it was written, though it is as long as before', async () => {
    await writeFile(file, 'El mar');
    muchLater();
    await read();
    await writeFile(file, 'El sol');
    expect((await read())?.text).toBe('El sol');
  });

  it('is read again while it is so new that the clock of the disk could hide a change', async () => {
    await writeFile(file, 'El mar');
    expect(await read()).not.toBe(await read());
  });

  it('is told to be faulty each time', async () => {
    await writeFile(file, Buffer.from([0x45, 0x6c, 0x20, 0xe1]));
    muchLater();
    const told = [new Problems(), new Problems()];
    for (const problems of told) expect((await read(problems))?.text).toBe('El á');
    expect(told[0]!.list).toHaveLength(1);
    expect(told[1]!.list).toEqual(told[0]!.list);
  });

  it('may go, and come back', async () => {
    await writeFile(file, 'El mar');
    muchLater();
    await read();
    await rm(file);
    expect(await read()).toBeNull();
    await writeFile(file, 'El sol');
    expect((await read())?.text).toBe('El sol');
  });

  it('begins with its first letter, whatever mark an editor set before it', async () => {
    await writeFile(file, '\uFEFFEl mar');
    expect((await read())?.text).toBe('El mar');
  });
});
