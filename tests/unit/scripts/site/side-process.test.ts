import { afterAll, describe, expect, it, vi } from 'vitest';
import { zipPackage } from '../../../../manifest/zip.ts';
import { SideProcess } from '../../../../scripts/site/side-process.ts';
import { trainersFiles } from '../../../../scripts/site/trainers-files.ts';
import { readCourse } from '../../../../scripts/content/read-course.ts';

vi.setConfig({ testTimeout: 60_000 });

const beside = new SideProcess();

afterAll(() => beside.end());

const files = ['b', 'a'].map((path) => ({ path, bytes: new TextEncoder().encode(path.repeat(500)) }));

describe('the process beside the build', () => {
  it('makes the same zips as the build would, also several at once', async () => {
    const made = await Promise.all([beside.zip(files), beside.zip(files.slice(1))]);
    expect(made.map((zip) => Buffer.from(zip).toString('base64'))).toEqual(
      (await Promise.all([zipPackage(files), zipPackage(files.slice(1))])).map((zip) =>
        Buffer.from(zip).toString('base64'),
      ),
    );
  });

  it('tells what it can not make, and goes on', async () => {
    await expect(beside.zip([{ path: '../a', bytes: new Uint8Array() }])).rejects.toThrow(
      'The path "../a" leads out of the package',
    );
    expect((await beside.zip(files)).length).toBeGreaterThan(0);
  });

  it('makes what trainers use as the build would, alone or with zips that are made beside', async () => {
    const { languages } = await readCourse('modules');
    const [language] = languages;
    if (!language) throw new Error('the course has no language');
    const here = bytesOf(await trainersFiles(language));
    expect(bytesOf(await trainersFiles(language, beside.zip))).toEqual(here);
    expect(bytesOf(await beside.trainersFiles(language))).toEqual(here);
  });
});

function bytesOf(made: readonly { readonly path: string; readonly bytes: Uint8Array }[]): unknown {
  return made.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('base64')]);
}
