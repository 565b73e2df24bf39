import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCourse } from '../../../../scripts/content/read-course.ts';
import { reportSince } from '../../../../scripts/since/since.ts';
import { buildCourse } from '../../../../scripts/site/build-course.ts';
import { withFolder } from '../../../fixtures/content/course-folder.ts';
import { CASES } from './cases.ts';
import { EARLIER, edited } from './earlier-course.ts';

let folder: string;
let earlier: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'since-'));
  await withFolder(EARLIER, (modules) =>
    buildCourse({ modules, out: join(folder, 'dist'), standards: ['scorm12'] }),
  );
  earlier = join(folder, 'dist', 'el-agua-1.0.0-scorm12.zip');
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** None of the cases changes the version. */
const NOT_RAISED =
  'es/course.yaml:2  The version is 1.0.0 in both, though they are not the same: before you publish, write a higher one, such as "version: 1.1.0".';

describe('what is said about a package and', () => {
  it.each(CASES)('$what', async ({ edits, breaks = [], noticed = [], unnoticed }) => {
    await withFolder(edited(edits), async (modules) => {
      const report = await reportSince(earlier, await readCourse(modules), modules);
      const prefix = `${relative(process.cwd(), modules).replaceAll('\\', '/')}/`;
      const lines = report.lines.map((line) => line.replace(prefix, ''));
      const isSame = breaks.length + noticed.length === 0 && unnoticed === undefined;
      expect(lines.slice(0, -1)).toEqual([
        ...(breaks.length > 0 ? ['Breaks progress:', ...breaks.map((line) => `  ${line}`)] : []),
        ...(noticed.length > 0
          ? ['Learners in progress notice:', ...noticed.map((line) => `  ${line}`)]
          : []),
        ...(unnoticed === undefined ? [] : [`Nobody in progress notices: ${unnoticed}`]),
        ...(isSame ? [] : [NOT_RAISED]),
      ]);
      expect(lines.at(-1)).toMatch(
        isSame
          ? /: nothing changed for learners$/
          : new RegExp(`: breaks progress ${breaks.length}, noticed ${noticed.length}, unnoticed \\d+$`),
      );
      expect(report.breaks).toBe(breaks.length > 0);
    });
  });
});
