import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { COVERAGE_GOAL, COVERED_IN_NODE, DRAWN_QUESTIONS } from '../scripts/testing/coverage-goal.ts';

/** Unit tests and histories run in Node; whatever needs a page is in `tests/browser` and `tests/package`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/soak/**/*.test.ts', 'tests/fuzz/**/*.test.ts'],
    // Files share their modules, which halves the time: a test must leave behind what it found.
    isolate: false,
    // Building the whole course takes a second or two; a slow machine gets ten times that.
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Commands that tests start speak English, whatever the machine and the course do.
    env: { LANGUAGE: 'en' },
    // Measured when all tests run (`scripts/testing/unit-step.ts`).
    coverage: {
      provider: 'v8',
      include: COVERED_IN_NODE.map((folder) => `${folder}/**/*.ts`),
      exclude: DRAWN_QUESTIONS,
      reporter: [['text', { skipFull: true }]],
      thresholds: Object.fromEntries(COVERED_IN_NODE.map((folder) => [`${folder}/**`, COVERAGE_GOAL])),
    },
  },
});
