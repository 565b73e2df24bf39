import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimFolder, replaceFolder } from '../../../../scripts/site/output-folder.ts';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

let folder: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'output-'));
  out = join(folder, 'dist');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the output folder', () => {
  it('holds what the last build wrote and nothing of the one before', async () => {
    await replaceFolder(out, [file('old.zip', 'old')]);
    await replaceFolder(out, [file('new.zip', 'new'), file('web/index.html', '<p>')]);
    expect((await readdir(out)).sort()).toEqual(['SHA256SUMS', 'new.zip', 'web']);
    expect(await readFile(join(out, 'web/index.html'), 'utf8')).toBe('<p>');
    expect(await readdir(folder)).toEqual(['dist']);
  });

  it('keeps what is not outdated of earlier builds, with its checksum, and says what became of the rest', async () => {
    await replaceFolder(out, [
      file('a-1.zip', 'one'),
      file('b.txt', 'b'),
      file('q/a-1.xml', 'x'),
      file('w', 'w'),
    ]);
    const sum = /^.* {2}a-1\.zip$/m.exec(await readFile(join(out, 'SHA256SUMS'), 'utf8'))![0];
    const next = [file('a-2.zip', 'two'), file('b.txt', 'other'), file('q/a-2.xml', 'y')];
    const replaced = await replaceFolder(out, next, (path) => !path.includes('a-1'));
    expect(replaced).toEqual({ kept: ['a-1.zip', 'q/a-1.xml'], changed: ['b.txt'], dropped: ['w'] });
    expect((await readdir(out)).sort()).toEqual(['SHA256SUMS', 'a-1.zip', 'a-2.zip', 'b.txt', 'q']);
    expect(await readFile(join(out, 'a-1.zip'), 'utf8')).toBe('one');
    const sums = await readFile(join(out, 'SHA256SUMS'), 'utf8');
    expect(sums).toContain(`${sum}\n`);
    expect(sums.split('\n').map((line) => line.slice(66))).toEqual([
      'a-1.zip',
      'a-2.zip',
      'b.txt',
      'q/a-1.xml',
      'q/a-2.xml',
      '',
    ]);
  });

  it('forgets the checksum of a file that its owner took away', async () => {
    await replaceFolder(out, [file('a-1.zip', 'one')]);
    await rm(join(out, 'a-1.zip'));
    const replaced = await replaceFolder(out, [file('a-2.zip', 'two')], () => false);
    expect(replaced).toEqual({ kept: [], changed: [], dropped: ['a-1.zip'] });
    expect(await readFile(join(out, 'SHA256SUMS'), 'utf8')).not.toContain('a-1.zip');
  });

  it('takes nothing in from elsewhere that somebody wrote into the checksums', async () => {
    await replaceFolder(out, [file('a-1.zip', 'one')]);
    await writeFile(join(folder, 'secret.txt'), 'mine');
    await writeFile(
      join(out, 'SHA256SUMS'),
      `${'0'.repeat(64)}  ../secret.txt\n${'0'.repeat(64)}  ${folder}/secret.txt\n`,
    );
    const replaced = await replaceFolder(out, [file('a-2.zip', 'two')], () => false);
    expect(replaced).toEqual({ kept: [], changed: [], dropped: [] });
    expect(await readdir(folder)).toEqual(['dist', 'secret.txt']);
    expect(await readFile(join(out, 'SHA256SUMS'), 'utf8')).not.toContain('secret');
  });

  it('keeps what somebody put beside the files of builds, and vouches for nothing of it', async () => {
    await replaceFolder(out, [file('web/index.html', '<p>')]);
    await mkdir(join(out, 'mine'));
    await writeFile(join(out, 'mine', 'notes.txt'), 'three years');
    await replaceFolder(out, [file('web/index.html', '<p>')]);
    expect(await readFile(join(out, 'mine', 'notes.txt'), 'utf8')).toBe('three years');
    expect(await readFile(join(out, 'SHA256SUMS'), 'utf8')).not.toContain('notes');
  });

  it('stays as it was when a file can not be made, and leaves no trace of the others', async () => {
    await replaceFolder(out, [file('old.zip', 'old')]);
    const broken = (function* () {
      yield file('new.zip', 'new');
      throw new Error('no paper');
    })();
    await expect(replaceFolder(out, broken)).rejects.toThrow('no paper');
    expect(await readdir(out)).toEqual(['SHA256SUMS', 'old.zip']);
    expect(await readdir(folder)).toEqual(['dist']);
  });

  it('names the checksum of every file, as sha256sum does', async () => {
    await replaceFolder(out, [file('b.txt', 'b'), file('a.txt', 'a')]);
    expect(await readFile(join(out, 'SHA256SUMS'), 'utf8')).toBe(
      'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.txt\n' +
        '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.txt\n',
    );
  });

  it('may be claimed again by the next build', async () => {
    await claimFolder(out);
    await replaceFolder(out, [file('a.txt', 'a')]);
    await expect(claimFolder(out)).resolves.toBeUndefined();
  });

  it('is not taken when it holds files that no build wrote', async () => {
    await mkdir(out);
    await writeFile(join(out, 'thesis.doc'), 'three years');
    await expect(claimFolder(out)).rejects.toThrow(/holds files that no build wrote/);
    expect(await readdir(out)).toEqual(['thesis.doc']);
  });

  it('is not taken when it is a file', async () => {
    await writeFile(out, 'not a folder');
    await expect(claimFolder(out)).rejects.toThrow(/is not a folder/);
  });

  it('is not taken when it can not be written', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(claimFolder(join(folder, 'file', 'dist'))).rejects.toThrow(/--out/);
  });
});
