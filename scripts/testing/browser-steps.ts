import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { USUAL_STANDARDS } from '../../src/model/standard.ts';
import { buildCourse } from '../site/build-course.ts';
import { Bundles } from '../site/bundles.ts';
import type { Counts } from './count-reporter.ts';
import { ROOT, runTool } from './run-tool.ts';
import { single } from './step.ts';
import type { Step, StepResult, StepSettings } from './step.ts';
import { withTempFolder } from './temp-folder.ts';

/** Elements and views, in a real browser; all tests together must also run enough of what draws questions. */
export const browserStep: Step = (settings) =>
  withTempFolder('browser', (folder) =>
    runInBrowser(
      'tests/browser',
      settings,
      folder,
      settings.only === '' ? { TEST_COVERAGE: join(folder, 'coverage') } : {},
    ),
  );

/** Those whose packages are tested: our own, and one in another language, read from right to left. */
const COURSES = ['modules', 'tests/fixtures/courses/water-at-home'];
/** The one that is packaged a second time, with an item for each section. */
const IN_SECTIONS = 'tests/fixtures/courses/water-at-home';

/** Whole packages as the build makes them, launched by a page that is the LMS. */
export const packageStep: Step = (settings) =>
  withTempFolder('package', async (folder) => {
    const out = join(folder, 'dist');
    const bundles = new Bundles();
    try {
      for (const modules of COURSES)
        await buildCourse({
          modules: join(ROOT, modules),
          out: join(out, basename(modules)),
          standards: USUAL_STANDARDS,
          bundles,
        });
      await buildCourse({
        modules: join(ROOT, IN_SECTIONS),
        out: join(out, 'sections'),
        standards: ['scorm12', 'scorm2004'],
        scos: 'section',
        forTrainers: false,
        bundles,
      });
    } catch (error) {
      return single(
        false,
        `the packages could not be built:\n${error instanceof Error ? error.message : String(error)}`,
      );
    }
    return runInBrowser('tests/package', settings, folder, { TEST_PACKAGES: out });
  });

/** @param env what the configuration in `tests/web-test-runner.config.mjs` reads */
async function runInBrowser(
  tests: string,
  settings: StepSettings,
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<StepResult> {
  const files = await testFiles(tests, settings.only);
  if (files.length === 0)
    return { passed: 0, failed: settings.only === '' ? 1 : 0, output: `${tests} holds no tests` };
  const report = join(folder, 'report.json');
  const { succeeded, output } = await runTool(
    '@web/test-runner/dist/bin.js',
    ['--config', 'tests/web-test-runner.config.mjs', '--files', ...files],
    { CHROME_PATH: settings.chromium, TEST_REPORT: report, ...env },
  );
  const counts = await readCounts(report);
  // A file that did not even load has no tests that could fail.
  return { passed: counts.passed, failed: succeeded ? counts.failed : Math.max(1, counts.failed), output };
}

/** Test files below a folder, relative to the repository, with slashes on every system. */
async function testFiles(folder: string, only: string): Promise<string[]> {
  const names = await readdir(join(ROOT, folder), { recursive: true });
  return names
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.includes(only))
    .sort();
}

async function readCounts(path: string): Promise<Counts> {
  const text = await readFile(path, 'utf8').catch(() => null);
  return text === null ? { passed: 0, failed: 0 } : (JSON.parse(text) as Counts);
}
