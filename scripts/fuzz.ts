import { keptFile, keptInputs } from '../tests/fuzz/kept.ts';
import { tryTarget } from '../tests/fuzz/target.ts';
import { TARGETS } from '../tests/fuzz/targets.ts';
import { oneOf, readOptions, runCommand, wholeNumber } from './options.ts';

/** `npm run fuzz`: throws random and hostile input at everything that reads others' data, and says what gets through. */
await runCommand(async () => {
  const options = readOptions({
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string' },
    target: { type: 'string' },
  });
  const runs = wholeNumber('runs', options.runs);
  const seed = wholeNumber('seed', options.seed ?? String(Math.floor(Math.random() * 2 ** 31)));
  const names = TARGETS.map(({ name }) => name);
  const only = options.target === undefined ? null : oneOf('target', options.target, names);
  console.log(`${runs} inputs for each target from seed ${seed}, and those that once failed`);
  for (const target of TARGETS.filter(({ name }) => only === null || name === only)) {
    const started = performance.now();
    const { runs: tried, failure } = await tryTarget(target, { runs, seed, kept: keptInputs(target.name) });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${target.name.padEnd(10)}${tried} inputs in ${seconds} s: ${failure ? 'FAILED' : 'ok'}`);
    if (!failure) continue;
    process.exitCode = 1;
    console.error(
      [
        failure.error,
        `smallest input: ${JSON.stringify(failure.input)}`,
        `again: npm run fuzz -- --target ${target.name} --runs ${runs} --seed ${failure.seed}`,
        `to keep it: add the input to ${keptFile(target.name)}`,
      ].join('\n'),
    );
  }
});
