import { spawn } from 'node:child_process';
import { readWords, runCommand, UsageError } from './options.ts';
import { AREA_NAMES, filesOf, isArea } from './testing/mutated-areas.ts';
import type { Area } from './testing/mutated-areas.ts';
import { ROOT } from './testing/run-tool.ts';
import { say } from './messages/say.ts';

/**
 * `npm run mutate`: changes every condition, operator and text of what learners' records and grades rest on, one at a time,
 * and lists what no test noticed; ends with 1 below the score that `tests/stryker.config.mjs` asks for. It takes an hour or more.
 */
await runCommand(async () => {
  const { values, positionals } = readWords({ file: { type: 'string' } });
  const areas = positionals.length > 0 ? positionals : AREA_NAMES;
  for (const area of areas) {
    if (!isArea(area))
      throw new UsageError(
        say`there is nothing to mutate called ${area}; there are ${AREA_NAMES.join(', ')}`,
      );
    if ((await mutate(area, values.file ?? filesOf(area).join())) !== 0) process.exitCode = 1;
  }
});

/** @returns the exit code of Stryker, which prints what it finds */
function mutate(area: Area, files: string): Promise<number | null> {
  console.log(`mutating ${files}`);
  const child = spawn(
    process.execPath,
    [
      'node_modules/@stryker-mutator/core/bin/stryker.js',
      'run',
      'tests/stryker.config.mjs',
      '--mutate',
      files,
    ],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, MUTATED_AREA: area } },
  );
  return new Promise((resolve) => child.on('close', resolve));
}
