import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests and histories run in Node; whatever needs a page is in `tests/browser` and `tests/package`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/soak/**/*.test.ts', 'tests/fuzz/**/*.test.ts'],
    // Files share their modules, which halves the time: a test must leave behind what it found.
    isolate: false,
    // Building the whole course takes a second or two; a slow machine gets ten times that.
    testTimeout: 20_000,
  },
});
