import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftLedger } from '../../../../scripts/content/draft-ledger.ts';
import { ROOT } from '../../../../scripts/testing/run-tool.ts';
import { buildCourse } from '../../../../scripts/site/build-course.ts';
import { withFolder } from '../../../fixtures/content/course-folder.ts';
import { EARLIER, edited, move, remove, replace, write } from './earlier-course.ts';
import type { Edit } from './earlier-course.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'since-'));
  await withFolder(EARLIER, (modules) =>
    buildCourse({ modules, out: join(folder, 'dist'), standards: ['web'] }),
  );
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs `npm run check -- --since` as a person would, on the earlier course with some changes. */
async function checkSince(path: string, edits: readonly Edit[]) {
  return withFolder(
    edited(edits),
    (modules) =>
      new Promise<{ code: number; out: string; last: string; errors: string }>((resolve) => {
        const script = join(ROOT, 'scripts', 'check.ts');
        const args = ['--import', 'tsx', script, '--modules', modules, '--since', path];
        const child = execFile(process.execPath, args, { cwd: ROOT }, (_error, out, errors) => {
          const last = out.trim().split('\n').at(-1) ?? '';
          resolve({ code: child.exitCode ?? -1, out, last, errors: errors.trim() });
        });
      }),
  );
}

describe('npm run check -- --since', { timeout: 60_000 }, () => {
  it('ends with 0 when learners notice something, and sums up in its last line', async () => {
    const path = join(folder, 'dist', 'web');
    const { code, last } = await checkSince(path, [replace('es/course.yaml', 'passing: 70', 'passing: 60')]);
    expect(last).toBe(`since ${path}: breaks progress 0, noticed 1, unnoticed 0`);
    expect(code).toBe(0);
  });

  it('says what learners meet before it gives advice, which may be long', async () => {
    const { out } = await checkSince(join(folder, 'dist', 'web'), [
      replace('es/course.yaml', 'passing: 70', 'passing: 60'),
      replace('es/10-origen/quiz.yaml', 'feedback: El hielo es sólido.', 'feedback: No.'),
    ]);
    expect(out).toMatch(/^Learners in progress notice:\n[^]*\n\n[^]*\(thin-feedback\)/);
  });

  it('ends with 1 when progress breaks', async () => {
    const edits = [replace('es/course.yaml', 'id: el-agua', 'id: agua')];
    const { code, last } = await checkSince(join(folder, 'dist', 'web'), edits);
    expect(last).toMatch(/: breaks progress 1, noticed 0, unnoticed 0$/);
    expect(code).toBe(1);
  });

  it('says in one sentence why a package can not be read, and ends with 2', async () => {
    const { code, errors } = await checkSince('no-such.zip', []);
    expect(errors).toBe('no-such.zip does not exist; give --since a package that "npm run build" wrote');
    expect(code).toBe(2);
  });

  it('is told in one sentence when the package is of another course', async () => {
    const path = join(folder, 'dist', 'web');
    const { code, errors } = await checkSince(path, [
      replace('es/course.yaml', 'id: el-agua', 'id: el-fuego'),
      replace('es/course.yaml', 'lesson:ciclo', 'lesson:llama'),
      move('es/10-origen/10-ciclo.md', 'es/10-origen/10-llama.md'),
      move('es/20-uso/10-reparto.md', 'es/20-uso/10-brasa.md'),
      move('es/20-uso/20-riego.md', 'es/20-uso/20-ceniza.md'),
      replace('es/10-origen/10-llama.md', 'lesson:reparto', 'lesson:brasa'),
      remove('ledger.txt'),
      write('ledger.txt', draftLedger()),
    ]);
    expect(errors).toMatch(
      /web: this is of the course "el-agua", and .* holds "el-fuego"; name the folder of that course, as in "npm run check -- --since .*web --modules FOLDER"$/,
    );
    expect(code).toBe(2);
  });
});
