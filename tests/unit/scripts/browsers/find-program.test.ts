import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findMiniBrowser, findProgram } from '../../../../scripts/browsers/find-program.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'programs-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function putProgram(...path: string[]): Promise<string> {
  const place = join(folder, ...path);
  await mkdir(join(place, '..'), { recursive: true });
  await writeFile(place, '');
  await chmod(place, 0o755);
  return place;
}

describe('a browser', () => {
  it('is found in PATH under any of its names', async () => {
    const program = await putProgram('b', 'firefox');
    const path = [join(folder, 'a'), join(folder, 'b')].join(delimiter);
    expect(findProgram(['firefox-esr', 'firefox'], 'Firefox', 'firefox-esr', path)).toBe(program);
  });

  it('that is not installed is told with what to install', () => {
    expect(() => findProgram(['firefox-esr', 'firefox'], 'Firefox', 'firefox-esr', folder)).toThrow(
      `Firefox can't be tested: there is no firefox-esr or firefox on this machine; install it (on Debian: "apt-get install firefox-esr" as root), or name the other browsers with --browser`,
    );
    expect(() => findMiniBrowser([folder])).toThrow('apt-get install webkit2gtk-driver');
  });

  it('of WebKitGTK is found in the folder of the newest version', async () => {
    await putProgram('x86_64-linux-gnu', 'webkit2gtk-4.0', 'MiniBrowser');
    const newest = await putProgram('x86_64-linux-gnu', 'webkit2gtk-4.1', 'MiniBrowser');
    expect(findMiniBrowser([join(folder, 'nowhere'), folder])).toBe(newest);
  });
});
