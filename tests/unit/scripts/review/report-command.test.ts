import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const SAMPLES = join(ROOT, 'tests', 'fixtures', 'reports');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function report(...words: readonly string[]): Promise<{ code: number; output: string }> {
  const command = promisify(execFile);
  try {
    const { stdout, stderr } = await command('npx', ['tsx', 'scripts/report.ts', ...words], {
      cwd: ROOT,
      env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '' },
    });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

describe('npm run report', () => {
  it('writes one page with the files inside, and says what was understood', async () => {
    const out = join(folder, 'report.html');
    const sample = join(SAMPLES, 's12-mastery-interactions.xlsx');
    const { code, output } = await report(sample, '--out', out);
    expect(output).toContain('Interactions report of “Module noté”: 2 attempts, 29 not begun, 8 questions.');
    expect(code).toBe(0);
    const page = await readFile(out, 'utf8');
    expect(page).toMatch(
      /content="default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; worker-src blob:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html worker"/,
    );
    const [, json = ''] = /id="review-files">(.*)<\/script>/.exec(page) ?? [];
    const [file] = JSON.parse(json) as { name: string; gzip: string }[];
    expect(file!.name).toBe('s12-mastery-interactions.xlsx');
    expect(gunzipSync(Buffer.from(file!.gzip, 'base64'))).toEqual(await readFile(sample));
  });

  it('writes nothing where nothing could be read', async () => {
    const text = join(folder, 'letter.txt');
    await writeFile(text, 'Dear all,\n');
    const before = await readdir(folder);
    const { code, output } = await report(text, '--out', join(folder, 'no.html'));
    expect(code).toBe(1);
    expect(output).toContain('nothing was written');
    expect(await readdir(folder)).toEqual(before);
  });

  it.each([
    [[], 'name the files to read'],
    [['gone.txt'], 'gone.txt is no file'],
    [[join(SAMPLES, 's12-mastery-basic.ods'), '--out', SAMPLES], 'is a folder'],
  ])('called with %j says what is wrong', async (words, sentence) => {
    const { code, output } = await report(...words);
    expect(output).toContain(sentence);
    expect(code).toBe(2);
  });
});
