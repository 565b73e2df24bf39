import { mergeConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';
import usual from './vitest.config.ts';

/** Short test files first: one failure is enough to judge a mutant, and histories of hundreds of learners come last. */
class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse();
  }
}

/**
 * The tests that judge mutants: those of the area that `scripts/mutate.ts` names, without the one of a course so large that
 * it takes a second for each mutant.
 */
const config = mergeConfig(usual, {});
config.test = {
  ...config.test,
  include: [`tests/unit/${process.env['MUTATED_AREA'] ?? '{core,questions,tracking}'}/**/*.test.ts`],
  exclude: ['tests/unit/core/resume-length.test.ts'],
  sequence: { sequencer: ShortestFirst },
  setupFiles: ['tests/mutation.setup.ts'],
  coverage: {},
};
export default config;
