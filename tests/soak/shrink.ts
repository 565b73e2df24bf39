import { run } from './history.ts';
import type { Failure } from './history.ts';
import type { Plants } from './page.ts';

/** The same failure with as few steps as leaving steps out can reach. */
export async function shrink(failure: Failure, plants: Plants = {}): Promise<Failure> {
  let least = failure;
  for (
    let size = Math.ceil(least.history.steps.length / 2);
    size >= 1;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let from = 0; from < least.history.steps.length;) {
      const { history } = least;
      const steps = history.steps.filter((_step, index) => index < from || index >= from + size);
      const shorter = await run({ ...history, steps }, plants);
      if (shorter) least = shorter;
      else from += size;
    }
  }
  return least;
}
