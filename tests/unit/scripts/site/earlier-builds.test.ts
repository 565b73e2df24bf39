import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildCourse } from '../../../../scripts/site/build-course.ts';
import { Bundles } from '../../../../scripts/site/bundles.ts';
import { earlierBuildLines, outdatedBy } from '../../../../scripts/site/earlier-builds.ts';
import type { Change } from '../../../fixtures/content/content-case.ts';
import { changedCourse, withFolder } from '../../../fixtures/content/course-folder.ts';

describe('what a build takes the place of', () => {
  const outdated = outdatedBy('el-agua', '1.1.0');
  it.each([
    ['el-agua-1.1.0-scorm2004.zip', true],
    ['el-agua-1.1.0-en-scorm12.zip', true],
    ['questions/el-agua-1.1.0.es.gift.txt', true],
    ['review.html', true],
    ['web/media/uso/foto-1.0.0.png', true],
    ['el-agua-1.0.0-scorm12.zip', false],
    ['el-agua-1.1.01-scorm12.zip', false],
    ['el-agua-2-1.1.0-scorm12.zip', false],
    ['otro-1.1.0-legend.es.html', false],
    ['questions/el-agua-1.0.0.es.gift.txt', false],
  ])('%s: %s', (path, expected) => {
    expect(outdated(path)).toBe(expected);
  });
});

describe('what is said of earlier builds', () => {
  const nothing = { kept: [], changed: [], dropped: [] };
  const lines = (replacement: Partial<Parameters<typeof earlierBuildLines>[0]>) =>
    earlierBuildLines({ ...nothing, ...replacement }, 'dist', '1.0.0', 'modules/es/course.yaml:2');

  it('is nothing where they left nothing, or the same', () => {
    expect(lines({ changed: ['review.html', 'web/index.html'], dropped: ['questions/a.txt'] })).toEqual([]);
  });

  it('names each version that is kept once', () => {
    const kept = ['a-1-0.9.0-scorm12.zip', 'a-1-0.9.0.cdx.json', 'questions/b-2.0.0.es.gift.txt'];
    expect(lines({ kept })).toEqual([
      'kept in dist from earlier builds: a-1 0.9.0 (2 files), b 2.0.0 (1 file)',
    ]);
  });

  it('names packages that are gone', () => {
    const dropped = ['a-1.0.0-scorm2004.zip', 'web/index.html', 'web/later.js', 'a-1.0.0-legend.en.csv'];
    expect(lines({ dropped })).toEqual([
      'removed from dist, for this build made no new one: a-1.0.0-scorm2004.zip, web/',
    ]);
  });

  it('says where to raise the version when a package of the same name held something else', () => {
    expect(lines({ changed: ['a-1.0.0-scorm12.zip', 'questions/a-1.0.0.es.qti21.zip'] })).toEqual([
      'replaced in dist, with other contents under the same version: a-1.0.0-scorm12.zip; if learners have version 1.0.0 already, write a higher one at modules/es/course.yaml:2 and build again',
    ]);
  });
});

describe('builds into one folder', { timeout: 120_000 }, () => {
  let out: string;
  const bundles = new Bundles();
  const build = (changes: Readonly<Record<string, Change>>) =>
    withFolder(changedCourse(changes), (modules) =>
      buildCourse({ modules, out, standards: ['scorm12'], forTrainers: false, bundles }),
    );

  beforeEach(async () => {
    out = join(await mkdtemp(join(tmpdir(), 'earlier-')), 'dist');
  });

  afterEach(() => rm(join(out, '..'), { recursive: true, force: true }));

  it('lose neither another version nor another course, byte for byte', async () => {
    expect((await build({})).earlier).toEqual([]);
    const first = await readFile(join(out, 'el-agua-1.0.0-scorm12.zip'));
    const sum = (await readFile(join(out, 'SHA256SUMS'), 'utf8')).trim();
    const raised = await build({ 'es/course.yaml': ['version: 1.0.0', 'version: 1.1.0'] });
    expect(raised.earlier).toEqual([`kept in ${out} from earlier builds: el-agua 1.0.0 (1 file)`]);
    await build({ 'es/course.yaml': ['id: el-agua', 'id: otra-agua'] });
    expect((await readdir(out)).sort()).toEqual([
      'SHA256SUMS',
      'el-agua-1.0.0-scorm12.zip',
      'el-agua-1.1.0-scorm12.zip',
      'otra-agua-1.0.0-scorm12.zip',
    ]);
    expect(first.equals(await readFile(join(out, 'el-agua-1.0.0-scorm12.zip')))).toBe(true);
    expect(await readFile(join(out, 'SHA256SUMS'), 'utf8')).toContain(`${sum}\n`);
  });

  it('say that a version was not raised though something changed', async () => {
    await build({});
    const { earlier } = await build({ 'es/course.yaml': ['passing: 70', 'passing: 60'] });
    expect(earlier).toEqual([
      expect.stringMatching(/same version: el-agua-1\.0\.0-scorm12\.zip; .*course\.yaml:2 /),
    ]);
    expect((await build({ 'es/course.yaml': ['passing: 70', 'passing: 60'] })).earlier).toEqual([]);
  });
});
