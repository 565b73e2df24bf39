import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher, defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { countReporter } from '../scripts/testing/count-reporter.ts';
import { COVERAGE_GOAL, DRAWN_QUESTIONS } from '../scripts/testing/coverage-goal.ts';
import { lookPlugin } from '../scripts/testing/look-plugin.ts';
import { packageFiles } from '../scripts/testing/package-files.ts';
import { testPage, testPagePlugin } from '../scripts/testing/test-page.ts';

const { CHROME_PATH, TEST_COVERAGE, TEST_PACKAGES, TEST_REPORT } = process.env;
const isRoot = process.getuid?.() === 0;

/**
 * Tests in a real browser; `npm test -- browser package` finds the browser, builds the packages and starts this.
 * By hand, for one file: `npx tsx node_modules/@web/test-runner/dist/bin.js --config tests/web-test-runner.config.mjs --files …`
 */
export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  nodeResolve: { exportConditions: ['production', 'default'], browser: true },
  concurrency: 2,
  browsers: [
    chromeLauncher({
      // A window of its own for each page: the browser does not paint a page behind another.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
      launchOptions: {
        executablePath: CHROME_PATH,
        args: [
          ...(isRoot ? ['--no-sandbox'] : []),
          // The course begins in the browser's language.
          '--accept-lang=es',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--no-first-run',
        ],
      },
    }),
  ],
  plugins: [
    // The plugin does not follow "extends": this is the file that speaks of decorators.
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
    testPagePlugin(),
    a11ySnapshotPlugin(),
    lookPlugin(),
  ],
  middleware: TEST_PACKAGES ? [packageFiles(TEST_PACKAGES)] : [],
  testRunnerHtml: testPage,
  testFramework: { config: { timeout: TEST_PACKAGES ? 120_000 : 60_000 } },
  testsFinishTimeout: 240_000,
  coverage: TEST_COVERAGE !== undefined,
  coverageConfig: {
    include: DRAWN_QUESTIONS,
    threshold: COVERAGE_GOAL,
    reporters: ['text'],
    reportDir: TEST_COVERAGE,
  },
  reporters: [
    defaultReporter({ reportTestProgress: false }),
    ...(TEST_REPORT ? [countReporter(TEST_REPORT)] : []),
  ],
};
