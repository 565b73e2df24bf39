import { describe, expect, it } from 'vitest';
import { historyOf, run } from './history.ts';
import { PLACES } from './setting.ts';
import { shrink } from './shrink.ts';
import { tell } from './tell.ts';

/** The same in every run, so that nobody's change fails by chance. */
const SEED = 20_061_030;
/** Over all places. */
const HISTORIES = 2_000;

describe('whatever happens to a learner', () => {
  it.each(PLACES.map((place) => [place.name, place] as const))(
    'every promise is kept in %s',
    { timeout: 60_000 },
    async (_name, place) => {
      for (let turn = 0; turn < HISTORIES / PLACES.length; turn += 1) {
        const failure = await run(historyOf(SEED + turn, [place]));
        if (failure) expect.fail(tell(await shrink(failure), place.name));
      }
    },
  );
});
