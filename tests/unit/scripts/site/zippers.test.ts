import { describe, expect, it } from 'vitest';
import type { PackageFile } from '../../../../manifest/package-description.ts';
import { besideIfLight, oneByOne } from '../../../../scripts/site/zippers.ts';

const heavy: PackageFile[] = [{ path: 'media/film.mp4', bytes: new Uint8Array(9 * 1024 * 1024) }];
const light: PackageFile[] = [{ path: 'index.html', bytes: new Uint8Array(1024) }];

describe('what makes zips', () => {
  it('makes those of a course with recordings in the process that has read them, and others beside', async () => {
    const zip = besideIfLight(
      async () => new Uint8Array([1]),
      async () => new Uint8Array([2]),
    );
    expect([...(await zip(light))]).toEqual([1]);
    expect([...(await zip(heavy))]).toEqual([2]);
  });

  it('begins the next one in this process when the last is made or has failed', async () => {
    const begun: string[] = [];
    const finish: (() => void)[] = [];
    const zip = oneByOne(async ([first]) => {
      begun.push(first?.path ?? '');
      await new Promise<void>((resolve) => finish.push(resolve));
      if (begun.length === 1) throw new Error('no');
      return new Uint8Array();
    });
    const one = zip(heavy);
    const other = zip(light);
    await Promise.resolve();
    expect(begun).toEqual(['media/film.mp4']);
    finish[0]?.();
    await expect(one).rejects.toThrow('no');
    await new Promise(setImmediate);
    expect(begun).toEqual(['media/film.mp4', 'index.html']);
    finish[1]?.();
    expect((await other).length).toBe(0);
  });
});
