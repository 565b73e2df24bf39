import { historyOf, run } from './history.ts';
import { placesNamed } from './setting.ts';
import type { Share, Word } from './share.ts';
import { shrink } from './shrink.ts';
import { tell } from './tell.ts';

/** After so many histories a process says how far it is. */
const BATCH = 20;

let underWay = 0;

/** Plays a share of histories in a process of its own, up to the first that fails. */
async function play({ seed, histories, stride, profile }: Share): Promise<void> {
  const places = placesNamed(profile);
  let played = 0;
  for (let turn = 0; turn < histories; turn += 1) {
    const current = seed + turn * stride;
    underWay = current;
    const failure = await run(historyOf(current, places));
    played += 1;
    if (failure) {
      say({ type: 'failed', told: tell(await shrink(failure), profile) });
      break;
    }
    if (played === BATCH) {
      say({ type: 'played', histories: played });
      played = 0;
    }
  }
  say({ type: 'played', histories: played });
  process.disconnect?.();
}

function say(word: Word): void {
  process.send?.(word);
}

// A promise that nobody waited for broke: what a session does by itself must not.
process.once('unhandledRejection', (reason) => {
  say({ type: 'failed', told: `seed ${underWay}: a promise broke that nobody waits for: ${String(reason)}` });
  process.disconnect?.();
});
// Without its parent nobody listens.
process.once('disconnect', () => process.exit());
process.once('message', (share: Share) => void play(share));
