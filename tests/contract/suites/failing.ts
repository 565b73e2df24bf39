import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TrackingError } from '../../../src/core/tracking-port.ts';
import type { Interaction, Snapshot } from '../../../src/core/tracking-port.ts';
import { changes } from '../calls.ts';
import type { MakeLms, TestLms } from '../lms.ts';
import { anInteraction, anObjective, SLOTS, snapshots } from '../samples.ts';
import { elementOf, lasting, storedVerdict } from '../stored-record.ts';

/** One learner's way through a course, save by save. */
function story(): (readonly [Snapshot, readonly Interaction[]])[] {
  const next = snapshots();
  const section = (score: number | null) => [
    anObjective(0, { verdict: score === null ? 'incomplete' : 'passed', score }),
    anObjective(1),
  ];
  return [
    [next({ location: 'lesson/a/0' }), []],
    [next({ location: 'lesson/a/1', objectives: section(null) }), []],
    [next({ location: 'assessment/s', objectives: section(null) }), [anInteraction(2)]],
    [
      next({ location: 'assessment/s', objectives: section(75), score: 75 }),
      [anInteraction(0), anInteraction(5)],
    ],
    [
      next({ location: 'lesson/a/1', objectives: section(75), score: 75 }),
      [anInteraction(0, { score: 1, response: { type: 'choice', ids: ['a', 'b'] } })],
    ],
    [
      next({
        location: 'assessment/s',
        objectives: section(100),
        score: 100,
        verdict: 'passed',
        progress: 1,
      }),
      [anInteraction(4), anInteraction(3), anInteraction(1)],
    ],
    [
      next({
        location: 'assessment/s',
        objectives: section(100),
        score: 100,
        verdict: 'passed',
        progress: 1,
      }),
      [],
    ],
  ];
}

/** Plays the story as the session does: what was not saved is handed over again with the next save. */
async function play(lms: TestLms, before: (save: number) => void): Promise<unknown[]> {
  const port = await lms.connect();
  await port.open(SLOTS);
  const errors: unknown[] = [];
  let unsaved: Interaction[] = [];
  for (const [save, [snapshot, interactions]] of story().entries()) {
    before(save);
    unsaved.push(...interactions);
    try {
      await port.save(snapshot, unsaved);
      unsaved = [];
    } catch (error) {
      errors.push(error);
    }
  }
  return errors;
}

/** What holds when commits fail: the caller is told, and nothing is lost. */
export function describeFailing(make: MakeLms): void {
  const { standard, keepsRecord } = make().traits;
  const last = story().length - 1;

  describe('when saving fails', () => {
    it('rejects with the call, its code and the words of the LMS', async () => {
      const lms = make();
      const port = await lms.connect();
      await port.open(SLOTS);
      lms.failCommits(1);
      const error = await port.save(snapshots()(), []).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(TrackingError);
      expect(error).toMatchObject({
        operation: { scorm12: 'LMSCommit()', scorm2004: 'Commit()', web: 'localStorage.setItem' }[standard],
        code: expect.stringMatching(/^(101|391|exception)$/),
        message: expect.stringMatching(/failed with error .+: .+/),
      });
    });

    const faults = Array.from({ length: last }, (_, save) =>
      [1, 2, 3].filter((times) => save + times <= last).map((times) => [save, times] as const),
    ).flat();

    it.each(faults)(
      'holds the whole truth after save %i and the %i that follow it failed',
      async (save, times) => {
        const [smooth, rough] = [make(), make()];
        await play(smooth, () => undefined);
        const errors = await play(rough, (now) => {
          if (now >= save && now < save + times) rough.failCommits(10);
          else rough.failCommits(0);
        });
        expect(errors).toHaveLength(times);
        for (const error of errors) expect(error).toBeInstanceOf(TrackingError);
        expect(lasting(standard, rough.stored)).toEqual(lasting(standard, smooth.stored));
        expect(rough.stored.get(elementOf(standard, 'resume'))).toBe(
          smooth.stored.get(elementOf(standard, 'resume')),
        );
      },
    );

    if (!keepsRecord) return;

    it.each([1, 2, 3, 4])(
      'holds the whole truth when the commit number %i of each attempt is the one that fails',
      async (number) => {
        const [smooth, rough] = [make(), make()];
        await play(smooth, () => undefined);
        const port = await rough.connect();
        await port.open(SLOTS);
        let unsaved: Interaction[] = [];
        for (const [snapshot, interactions] of [...story(), ...story().slice(-1)]) {
          unsaved.push(...interactions);
          rough.failCommit(number);
          await port.save(snapshot, unsaved).then(
            () => (unsaved = []),
            () => undefined,
          );
        }
        rough.failCommits(0);
        await port.save(story()[last]?.[0] ?? snapshots()(), unsaved);
        expect(lasting(standard, rough.stored)).toEqual(lasting(standard, smooth.stored));
      },
    );

    it('holds the whole truth after any sequence of faults', async () => {
      const smooth = make();
      await play(smooth, () => undefined);
      const fault = fc.constantFrom('none', 'fails', 'fails next', 'offline', 'unreachable');
      const faults = fc.array(fault, { minLength: last, maxLength: last });
      await fc.assert(
        fc.asyncProperty(faults, async (list) => {
          const rough = make();
          const errors = await play(rough, (save) => {
            rough.setOnline(list[save] !== 'offline');
            rough.setReachable(list[save] !== 'unreachable');
            if (list[save] === 'fails next') rough.failCommit(2);
            else rough.failCommits(list[save] === 'fails' ? 10 : 0);
          });
          for (const error of errors) expect(error).toBeInstanceOf(TrackingError);
          expect(lasting(standard, rough.stored)).toEqual(lasting(standard, smooth.stored));
        }),
        { numRuns: 20 },
      );
    });

    it('does not believe an LMS that says "true" while the network is down', async () => {
      const [smooth, rough] = [make(), make()];
      await play(smooth, () => undefined);
      const errors = await play(rough, (save) => rough.setOnline(save < 2 || save > 4));
      expect(errors).toHaveLength(3);
      expect(errors[0]).toMatchObject({ code: 'offline' });
      expect(lasting(standard, rough.stored)).toEqual(lasting(standard, smooth.stored));
    });

    it('does not believe an LMS that says "true" for a request which was never answered', async () => {
      const [smooth, rough] = [make(), make()];
      await play(smooth, () => undefined);
      const errors = await play(rough, (save) => rough.setReachable(save < 2 || save > 4));
      expect(errors).toHaveLength(3);
      expect(errors[0]).toMatchObject({
        operation: standard === 'scorm12' ? 'LMSCommit()' : 'Commit()',
        code: 'undelivered',
        message: expect.stringContaining('the server did not answer'),
      });
      expect(lasting(standard, rough.stored)).toEqual(lasting(standard, smooth.stored));
    });

    it('does not believe in a beginning that never arrived either', async () => {
      const [smooth, rough] = [make(), make()];
      await play(smooth, () => undefined);
      rough.setReachable(false);
      const errors = await play(rough, (save) => rough.setReachable(save > 0));
      expect(errors).toHaveLength(1);
      expect(lasting(standard, rough.stored)).toEqual(lasting(standard, smooth.stored));
    });

    it.each([1, 2, 3])(
      'does not let who has passed fall below that when another window goes on and commit %i is refused',
      async (refused) => {
        const lms = make();
        const next = snapshots();
        const [second, first] = [await lms.connect(), await lms.connect()];
        await second.open(SLOTS);
        await first.open(SLOTS);
        const passed = { verdict: 'passed', score: 88, location: 'assessment/s' } as const;
        await first.save(next(passed), []);
        const before = lms.history.length;
        second.distrust();
        lms.failCommit(refused);
        for (let save = 0; save < 3; save += 1) await second.save(next(passed), []).catch(() => undefined);
        for (const stored of keepsRecord ? lms.history.slice(before) : [])
          expect(['completed', 'passed']).toContain(storedVerdict(standard, stored));
        if (keepsRecord) expect(storedVerdict(standard, lms.stored)).toBe('passed');
      },
    );

    it('leaves nothing but the truth when the page closes after a failed save', async () => {
      const lms = make();
      const port = await lms.connect();
      await port.open(SLOTS);
      const next = snapshots();
      const passed = { verdict: 'passed', score: 88, location: 'assessment/s' } as const;
      lms.failCommits(2);
      for (let save = 0; save < 2; save += 1)
        await port.save(next(passed), [anInteraction(0)]).catch(() => undefined);
      port.close(60);
      expect(['incomplete', 'completed', 'passed']).toContain(storedVerdict(standard, lms.stored));
      expect(['', '88']).toContain(lms.stored.get(`${elementOf(standard, 'score')}.raw`) ?? '');
      expect(['', 'assessment/s']).toContain(lms.stored.get(elementOf(standard, 'location')) ?? '');
      expect(changes(lms).at(-1)).toBe('terminate');
    });
  });
}
