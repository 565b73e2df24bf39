import { expect, it } from 'vitest';
import type { TrackingPort } from '../../src/core/tracking-port.ts';
import { historyOf, run } from './history.ts';
import type { Plants } from './page.ts';
import { PLACES } from './setting.ts';

/** A port whose saves are changed before they reach the adapter. */
function changing(change: (...save: Parameters<TrackingPort['save']>) => Parameters<TrackingPort['save']>) {
  return (port: TrackingPort): TrackingPort => ({
    open: (slots) => port.open(slots),
    save: (...save) => port.save(...change(...save)),
    distrust: () => port.distrust(),
    close: (seconds) => port.close(seconds),
  });
}

/** Mistakes that somebody might make, each in the place of what is sound. */
const MISTAKES: Readonly<Record<string, Plants>> = {
  'an adapter that drops an answer': {
    port: changing((snapshot, interactions) => [snapshot, interactions.slice(1)]),
  },
  'an adapter that forgets the score': {
    port: changing((snapshot, interactions) => [{ ...snapshot, score: null }, interactions]),
  },
  'an adapter that believes every LMS': {
    port: (port) => ({
      ...changing((...save) => save)(port),
      save: (...save) => port.save(...save).catch(() => undefined),
    }),
  },
  'a browser that says it keeps copies, and keeps none': {
    copies: (copies) => ({ read: () => copies.read(), write: () => true }),
  },
  'a browser that gives no copy back': { copies: (copies) => ({ ...copies, read: () => null }) },
};

it.each(Object.entries(MISTAKES))('histories find %s', async (_mistake, plants) => {
  const places = PLACES.filter(({ name }) => name === 'SCORM 1.2: Moodle');
  for (let seed = 0; seed < 200; seed += 1) if (await run(historyOf(seed, places), plants)) return;
  expect.fail('200 histories found nothing');
});
