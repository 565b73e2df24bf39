import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests run in Node; whatever needs a page is in `tests/browser` and `tests/package`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Building the whole course takes a second or two; a slow machine gets ten times that.
  test: { include: ['tests/unit/**/*.test.ts'], testTimeout: 20_000 },
});
