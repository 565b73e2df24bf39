import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { PackageFile } from '../../../manifest/package-description.ts';
import { zipPackage } from '../../../manifest/zip.ts';
import { SAMPLE_FILES } from '../../fixtures/manifest/sample-course.ts';

describe('zipPackage', () => {
  it('puts the manifest first, then all paths sorted, and no folders', async () => {
    const zip = await JSZip.loadAsync(await zipPackage(named('b.js', 'a/z.js', 'imsmanifest.xml', 'a/B.js')));
    expect(Object.keys(zip.files)).toEqual(['imsmanifest.xml', 'a/B.js', 'a/z.js', 'b.js']);
  });

  it('gives back the bytes of every file', async () => {
    const zip = await JSZip.loadAsync(await zipPackage(SAMPLE_FILES));
    for (const { path, bytes } of SAMPLE_FILES)
      expect(await zip.file(path)?.async('uint8array')).toEqual(bytes);
  });

  it('writes the same bytes whatever the order of the files', async () => {
    expect(await zipPackage([...SAMPLE_FILES].reverse())).toEqual(await zipPackage(SAMPLE_FILES));
  });

  it('writes the same bytes in every time zone', () => {
    const printed = ['Pacific/Kiritimati', 'America/Argentina/Buenos_Aires', 'Pacific/Pago_Pago'].map(
      digestIn,
    );
    // The first proves that the child processes do live in different zones.
    expect(new Set(printed.map((one) => one.hour)).size).toBe(3);
    expect(new Set(printed.map((one) => one.digest)).size).toBe(1);
  }, 30_000);

  it('deflates', async () => {
    const bytes = new TextEncoder().encode('gobernanza '.repeat(1000));
    expect((await zipPackage([{ path: 'a.txt', bytes }])).length).toBeLessThan(400);
  });

  it.each([
    ['/etc/a.js', 'is absolute'],
    ['C:/a.js', 'is absolute'],
    ['../a.js', 'leads out of the package'],
    ['a/../../b.js', 'leads out of the package'],
    ['a\\b.js', 'holds a backslash'],
    ['a//b.js', 'holds an empty or "." step'],
    ['./a.js', 'holds an empty or "." step'],
    ['a/', 'holds an empty or "." step'],
    ['', 'has no name'],
    ['ab:c.js', 'Windows cannot store'],
    ['¿qué?.js', 'Windows cannot store'],
    ['a\u0000.js', 'Windows cannot store'],
  ])('refuses the path %j', async (path, reason) => {
    await expect(zipPackage(named(path))).rejects.toThrow(reason);
  });

  it('refuses paths that are one file where case does not count', async () => {
    await expect(zipPackage(named('Media/a.svg', 'media/A.svg'))).rejects.toThrow(
      '"Media/a.svg" and "media/A.svg" are the same file',
    );
    await expect(zipPackage(named('a.js', 'a.js'))).rejects.toThrow('the same file');
    await expect(zipPackage(named('a\u00F1o.js', 'an\u0303o.js'))).rejects.toThrow('the same file');
  });

  it('names every bad path at once', async () => {
    await expect(zipPackage(named('/a', '../b'))).rejects.toThrow(/"\/a" is absolute[^]*"\.\.\/b" leads out/);
  });
});

function named(...paths: string[]): PackageFile[] {
  return paths.map((path) => ({ path, bytes: new TextEncoder().encode(path) }));
}

function digestIn(zone: string): { hour: string; digest: string } {
  const script = fileURLToPath(new URL('print-zip-digest.ts', import.meta.url));
  const printed = execFileSync(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, TZ: zone },
  });
  return JSON.parse(printed.toString()) as { hour: string; digest: string };
}
