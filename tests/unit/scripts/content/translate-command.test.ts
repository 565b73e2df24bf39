import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withFolder } from '../../../fixtures/content/course-folder.ts';
import { TWO_LANGUAGES } from '../../../fixtures/content/translation/small-translation.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** Runs a command of package.json as a person would. */
async function run(...words: string[]): Promise<{ code: number; out: string; errors: string }> {
  return new Promise((resolve) => {
    const shell = process.platform === 'win32';
    const child = execFile(
      'npm',
      ['run', '--silent', ...words],
      { cwd: ROOT, shell },
      (_error, out, errors) => {
        resolve({ code: child.exitCode ?? -1, out, errors });
      },
    );
  });
}

describe('npm run translate', { timeout: 60_000 }, () => {
  it('writes down what is up to date, after which npm run check has nothing to say of it', async () => {
    await withFolder(TWO_LANGUAGES, async (folder) => {
      const { out, errors, code } = await run('translate', '--', 'done', 'en', '--modules', folder);
      expect([errors, code]).toEqual(['', 0]);
      expect(out).toMatch(/en: \d+ units are written down as up to date\n$/);
      expect(await readFile(join(folder, 'en/translated.txt'), 'utf8')).toMatch(
        /^references\.yaml onu-agua /m,
      );
      const check = await run('check', '--', '--modules', folder, '--strict');
      expect(check.out).toMatch(/es: 2 sections, 2 lessons, 3 questions, no problems\n/);
      expect(check.out).toMatch(/en: (\d+) of \1 units translated \(blocks, questions …\)\n$/);
      expect(check.code).toBe(0);
    });
  });

  it('is named by npm run check, with the guide, as long as something is not translated', async () => {
    await withFolder(TWO_LANGUAGES, async (folder) => {
      await rm(join(folder, 'en/20-uso/section.yaml'));
      const { out, code } = await run('check', '--', '--modules', folder);
      expect(out).toContain('write it with the texts of ');
      expect(out).toMatch(
        /to go on: write each file as modules\/README\.md shows, or run "npm run translate -- export en --only new --modules .+" for translators' tools\n$/,
      );
      expect(code).toBe(0);
    });
  });

  it('does not write down as done what has lost its original, but says that it must go first', async () => {
    await withFolder(TWO_LANGUAGES, async (folder) => {
      await run('translate', '--', 'done', 'en', '--modules', folder);
      const before = await readFile(join(folder, 'en/translated.txt'), 'utf8');
      const quiz = await readFile(join(folder, 'es/10-origen/quiz.yaml'), 'utf8');
      await writeFile(
        join(folder, 'es/10-origen/quiz.yaml'),
        quiz.slice(0, quiz.indexOf('  - id: agrupar-aguas')),
      );
      const { errors, code } = await run('translate', '--', 'done', 'en', '--modules', folder);
      expect(errors).toMatch(
        /quiz\.yaml:15:9 {2}the original of this text is gone; remove it here too[^]*nothing was written down\.\n$/,
      );
      expect(code).toBe(2);
      expect(await readFile(join(folder, 'en/translated.txt'), 'utf8')).toBe(before);
    });
  });

  it('writes what translators take into their tools, and takes it back', async () => {
    await withFolder(TWO_LANGUAGES, async (folder) => {
      const file = join(folder, '../', `${basename(folder)}.xlf`);
      const options = ['--modules', folder];
      const exported = await run('translate', '--', 'export', 'en', '--out', file, ...options);
      expect([exported.errors, exported.code]).toEqual(['', 0]);
      expect(exported.out).toBe(`${file}: 75 texts from "es" to "en", 75 of them to be translated\n`);
      const before = await readFile(file, 'utf8');
      const after = before.replace('<target>The cycle</target>', '<target>The round</target>');
      await writeFile(file, after);
      const imported = await run('translate', '--', 'import', file, ...options);
      await rm(file);
      expect([imported.errors, imported.code]).toEqual(['', 0]);
      expect(imported.out).toMatch(
        /en\/10-origen\/10-ciclo\.md is written\nen: 1 text changed, 1 unit \(blocks, questions …\) up to date now\n/,
      );
      expect(await readFile(join(folder, 'en/10-origen/10-ciclo.md'), 'utf8')).toContain(
        'title: The round\n',
      );
    });
  });

  it.each([
    [
      [],
      'expected "npm run translate -- done LANG [PATH]", "npm run translate -- export LANG [--only new] [--out FILE]" or "npm run translate -- import FILE", such as "done en 20-mandato/quiz.yaml"',
    ],
    [
      ['export', 'french'],
      '"french" is no language; expected a tag such as "fr" or "pt-BR", which is the folder\'s name',
    ],
    [
      ['listo', 'en'],
      '"listo" is unknown; expected "npm run translate -- done LANG [PATH]", "npm run translate -- export LANG [--only new] [--out FILE]" or "npm run translate -- import FILE", such as "done en 20-mandato/quiz.yaml"',
    ],
    [
      ['done'],
      'the language is missing; expected "npm run translate -- done LANG [PATH]", "npm run translate -- export LANG [--only new] [--out FILE]" or "npm run translate -- import FILE", such as "done en 20-mandato/quiz.yaml"',
    ],
    [['done', 'fr', '--out', 'fr.xlf'], '--out belongs to "export"; leave it out'],
    [
      ['import', 'nada.xlf'],
      "nada.xlf can't be read (ENOENT); name the file that the translator's tool wrote",
    ],
    [['done', 'es'], '"es" is the base language, which everything is translated from; name another'],
  ])('called with %j says how it is called, and ends with 2', async (words, sentence) => {
    expect(await run('translate', '--', ...words)).toEqual({ code: 2, out: '', errors: `${sentence}\n` });
  });
});
