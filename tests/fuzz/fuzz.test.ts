import { integer } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptInputs } from './kept.ts';
import { target, tryTarget } from './target.ts';
import { TARGETS } from './targets.ts';

/** Always the same inputs, so that a failure here is of the change at hand; `npm run fuzz` looks for new ones. */
const SEED = 2026;

describe('a short run of npm run fuzz', { timeout: 60_000 }, () => {
  it.each(TARGETS)('gets nothing past $name', async (target) => {
    const { failure } = await tryTarget(target, {
      runs: target.runs,
      seed: SEED,
      kept: keptInputs(target.name),
    });
    expect(failure && `${failure.error}\nwith ${JSON.stringify(failure.input)}`).toBeNull();
  });
});

describe('what gets through', () => {
  const limited = target('limited', 100, integer({ min: 0, max: 9999 }), (input) => {
    if (input >= 700) throw new Error(`${input} is too much`);
  });

  it('is made as small as it can be, and comes again with the same seed', async () => {
    const { failure } = await tryTarget(limited, { runs: 1000, seed: 5, kept: [] });
    expect(failure).toMatchObject({ input: 700, seed: 5, error: expect.stringContaining('700 is too much') });
    expect(await tryTarget(limited, { runs: 1000, seed: 5, kept: [] })).toMatchObject({
      failure: { input: 700 },
    });
  });

  it('is tried again for ever once it is kept', async () => {
    const { failure } = await tryTarget(limited, { runs: 0, seed: 5, kept: [12, 9000] });
    expect(failure?.error).toContain('too much');
  });
});
