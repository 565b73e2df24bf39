import * as fc from 'fast-check';

/** A door of the project through which others' data come in, and how to knock at it. */
export interface Target {
  readonly name: string;
  /** How many inputs `npm test` tries; `npm run fuzz` tries as many as it is told. */
  readonly runs: number;
  /** A property of one argument, which JSON can hold, so that an input which once failed can be kept. */
  property(): fc.IAsyncProperty<[input: unknown]>;
}

/** What a run found. */
export interface Outcome {
  readonly runs: number;
  /** The first failure, as small as it could be made; null when there was none. */
  readonly failure: { readonly input: unknown; readonly seed: number; readonly error: string } | null;
}

/**
 * A target whose inputs are made and judged like this.
 * @param judge throws when the input got through to where it must not
 */
export function target<T>(
  name: string,
  runs: number,
  inputs: fc.Arbitrary<T>,
  judge: (input: T) => void | Promise<void>,
): Target {
  return {
    name,
    runs,
    // Examples that were kept have the shape of the inputs: they were some.
    property: () => fc.asyncProperty<[unknown]>(inputs, async (input) => judge(input as T)),
  };
}

/**
 * Tries the inputs that once failed, then new ones until one fails.
 * @param kept what stands in `tests/fixtures/fuzz` under the target's name
 */
export async function tryTarget(
  { property }: Target,
  { runs, seed, kept }: { readonly runs: number; readonly seed: number; readonly kept: readonly unknown[] },
): Promise<Outcome> {
  const result = await fc.check(property(), {
    numRuns: runs + kept.length,
    seed,
    examples: kept.map((input): [unknown] => [input]),
  });
  const { failed, counterexample, errorInstance, numRuns } = result;
  if (!failed) return { runs: numRuns, failure: null };
  const error = errorInstance instanceof Error ? (errorInstance.stack ?? '') : String(errorInstance);
  return { runs: numRuns, failure: { input: counterexample?.[0], seed: result.seed, error } };
}
