import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TrackingError } from '../../../src/core/tracking-port.ts';
import { connect as connect12 } from '../../../src/tracking/scorm12.ts';
import { connect as connect2004 } from '../../../src/tracking/scorm2004.ts';
import { fakeWindow } from '../../contract/fake-window.ts';
import { NAMES } from '../../contract/player.ts';
import { anInteraction, anObjective, SLOTS, snapshots } from '../../contract/samples.ts';

/** What an LMS may answer with, or throw. */
const answers = fc.oneof(
  fc.constantFrom<unknown>(
    'true',
    'false',
    '',
    '0',
    '101',
    'normal',
    '3',
    'passed',
    true,
    false,
    0,
    1,
    -1,
    Number.NaN,
    null,
    undefined,
  ),
  fc.constantFrom<unknown>({}, [], Symbol('x'), Object.create(null), () => 'true', 10n),
  fc.anything(),
);

describe.each([
  ['SCORM 1.2', connect12, NAMES.scorm12],
  ['SCORM 2004', connect2004, NAMES.scorm2004],
] as const)('an LMS of %s that answers with anything', (_name, connect, names) => {
  it('makes the adapter throw nothing but TrackingError', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.tuple(fc.nat(9), answers)), async (stream) => {
        const respond = (): unknown => {
          const [dice, answer] = stream.next().value as [number, unknown];
          if (dice === 0) throw answer;
          // Often enough all is well, so that something happens at all.
          return dice > 5 ? 'true' : answer;
        };
        const { object, ...functions } = names;
        const api = Object.fromEntries(Object.values(functions).map((name) => [name, respond]));
        const port = await connect(fakeWindow({ properties: { [object]: api } }));
        const next = snapshots();
        const acts: (() => unknown)[] = [
          () => port.open(SLOTS),
          () => port.save(next({ objectives: [anObjective(0)] }), [anInteraction(3)]),
          () =>
            port.save(next({ verdict: 'passed', score: 90, objectives: [anObjective(1, { score: 50 })] }), [
              anInteraction(5),
              anInteraction(0),
            ]),
          () => port.close(60),
        ];
        for (const act of acts) {
          try {
            await act();
          } catch (error) {
            expect(error).toBeInstanceOf(TrackingError);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
