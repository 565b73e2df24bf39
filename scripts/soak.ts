import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { placesNamed } from '../tests/soak/setting.ts';
import type { Share, Word } from '../tests/soak/share.ts';
import { readOptions, runCommand, UsageError, wholeNumber } from './options.ts';
import { Progress } from './testing/progress.ts';
import { say } from './messages/say.ts';

/** `npm run soak`: plays random learner histories on every LMS profile until one fails, or all were played. */
await runCommand(async () => {
  const options = readOptions({
    histories: { type: 'string', default: '10000' },
    seed: { type: 'string' },
    profile: { type: 'string' },
  });
  const { profile = '' } = options;
  const histories = wholeNumber('histories', options.histories);
  const seed = wholeNumber('seed', options.seed ?? String(Math.floor(Math.random() * 1e9)));
  if (placesNamed(profile).length === 0)
    throw new UsageError(
      say`--profile ${profile} is unknown; expected part of one of ${placesNamed('')
        .map(({ name }) => name)
        .join(', ')}`,
    );
  const workers = Math.min(availableParallelism(), histories);
  const progress = new Progress(histories);
  const shares = Array.from({ length: workers }, (_, worker): Share => ({
    seed: seed + worker,
    histories: Math.ceil((histories - worker) / workers),
    stride: workers,
    profile,
  }));
  console.log(`${histories} histories from seed ${seed} on, in ${workers} process(es)`);
  const failures = await playAll(shares, progress);
  progress.end();
  for (const told of failures) console.error(told);
  console.log(`${progress.done} histories, ${failures.length} failures`);
  if (failures.length > 0) process.exitCode = 1;
});

/** Plays all shares side by side. @returns the failures in words; the first one stops the others */
async function playAll(shares: readonly Share[], progress: Progress): Promise<string[]> {
  const failures: string[] = [];
  const children = shares.map((share) => {
    const child = fork(fileURLToPath(new URL('../tests/soak/worker.ts', import.meta.url)));
    const ended = new Promise<void>((resolve) =>
      child.once('exit', (code, signal) => {
        if (code !== 0 && signal === null) failures.push(`a process ended with code ${code}`);
        resolve();
      }),
    );
    child.on('message', (word: Word) => {
      if (word.type === 'played') progress.add(word.histories);
      else {
        failures.push(word.told);
        for (const other of children) if (other.child !== child) other.child.kill();
      }
    });
    child.send(share);
    return { child, ended };
  });
  await Promise.all(children.map(({ ended }) => ended));
  return failures;
}
