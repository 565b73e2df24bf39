import { mergeConfig } from 'vitest/config';
import usual from './vitest.config.ts';

/** The tests that judge mutants: those of the area that `scripts/mutate.ts` names. */
const config = mergeConfig(usual, {});
config.test = {
  ...config.test,
  include: [`tests/unit/${process.env['MUTATED_AREA'] ?? '{core,questions,tracking}'}/**/*.test.ts`],
  coverage: {},
};
export default config;
