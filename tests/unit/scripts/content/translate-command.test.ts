import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
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
      expect(out).toMatch(/en: \d+ texts are written down as up to date\n$/);
      expect(await readFile(join(folder, 'en/translated.txt'), 'utf8')).toMatch(
        /^references\.yaml onu-agua /m,
      );
      const check = await run('check', '--', '--modules', folder, '--strict');
      expect(check.out).toMatch(/es: 2 sections, 2 lessons, 3 questions, no problems\n/);
      expect(check.out).toMatch(/en: (\d+) of \1 texts translated\n$/);
      expect(check.code).toBe(0);
    });
  });

  it.each([
    [
      [],
      'expected "npm run translate -- done LANG [PATH]", such as "done en" or "done en 20-mandato/quiz.yaml"',
    ],
    [['done', 'es'], '"es" is the base language, which everything is translated from; name another'],
  ])('called with %j says how it is called, and ends with 2', async (words, sentence) => {
    expect(await run('translate', '--', ...words)).toEqual({ code: 2, out: '', errors: `${sentence}\n` });
  });
});
