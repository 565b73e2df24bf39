/** Mutation testing; `scripts/mutate.ts` says what is mutated. No part of `npm test`, for it takes an hour or more. */
export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation.vitest.config.ts', related: false },
  // In a folder of `node_modules` no test would be found.
  tempDirName: '.stryker',
  ignorePatterns: ['dist*', 'docs', '.preview', 'gallery'],
  // Read by an interface of the compiler that its version 7 no longer has; types do not matter here.
  tsconfigFile: 'none.json',
  coverageAnalysis: 'perTest',
  // What runs once when a module loads would need every test again: tables, mostly, which types and other tests look at.
  ignoreStatic: true,
  concurrency: 2,
  // Only what never ends shall count as such: on a busy machine tests take long, and a timeout counts as noticed.
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: 85 },
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
