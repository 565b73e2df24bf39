import { describe, expect, it } from 'vitest';
import { TrackingError } from '../../../src/core/tracking-port.ts';
import { callsOf, changes, valuesOf } from '../calls.ts';
import type { MakeLms } from '../lms.ts';
import { SLOTS, snapshots } from '../samples.ts';
import { elementOf, storedScore, storedVerdict } from '../stored-record.ts';

/** What holds whenever a course saves. */
export function describeSaving(make: MakeLms): void {
  const { standard, keepsRecord, refusesResumeOver, cutsResumeTo } = make().traits;
  const resumeElement = elementOf(standard, 'resume');

  describe('saving', () => {
    it('gives back at the next launch what was saved', async () => {
      const lms = make();
      const port = await lms.connect();
      await port.open(SLOTS);
      const saved = snapshots()({ score: 41.67, location: 'assessment/mandato' });
      await port.save(saved, []);
      port.close(75);
      const launch = await (await lms.connect()).open(SLOTS);
      expect(launch.resume).toBe(saved.resume);
      if (keepsRecord)
        expect(launch).toMatchObject({ location: saved.location, verdict: 'incomplete', score: 41.67 });
    });

    it('has stored the state before it lets go of the page', async () => {
      const lms = make();
      const port = await lms.connect();
      await port.open(SLOTS);
      const saved = snapshots()();
      const saving = port.save(saved, []);
      expect(lms.stored.get(resumeElement)).toBe(saved.resume);
      await saving;
    });

    it('keeps long resume data whole', async () => {
      const length = Math.min(
        refusesResumeOver ?? Infinity,
        cutsResumeTo ?? Infinity,
        standard === 'scorm12' ? 4096 : 64_000,
      );
      const lms = make();
      const port = await lms.connect();
      await port.open(SLOTS);
      const resume = 'gi1.1.'.padEnd(length, 'aZ*!.-_~9');
      await port.save(snapshots()({ resume }), []);
      port.close(1);
      expect((await (await lms.connect()).open(SLOTS)).resume).toBe(resume);
    });

    if (!keepsRecord) return;

    it('sends no value twice that did not change', async () => {
      const lms = make();
      const port = await lms.connect();
      await port.open(SLOTS);
      const next = snapshots();
      await port.save(next({ score: 50 }), []);
      const before = callsOf(lms, 'set').length;
      await port.save(next({ score: 50 }), []);
      const again = callsOf(lms, 'set').slice(before);
      expect(again.map((call) => call.element).sort()).toEqual(
        [elementOf(standard, 'sessionTime'), resumeElement].sort(),
      );
    });

    it('writes the length of this session in the form of the standard', async () => {
      const lms = make();
      const port = await lms.connect();
      await port.open(SLOTS);
      await port.save(snapshots()({ seconds: 3723 }), []);
      expect(valuesOf(lms, elementOf(standard, 'sessionTime'))).toEqual([
        standard === 'scorm12' ? '01:02:03' : 'PT3723S',
      ]);
    });

    it('keeps the place within the length that the standard allows', async () => {
      const limit = standard === 'scorm12' ? 255 : 1000;
      const lms = make();
      const port = await lms.connect();
      await port.open(SLOTS);
      await port.save(snapshots()({ location: `lesson/${'x'.repeat(2000)}` }), []);
      expect(valuesOf(lms, elementOf(standard, 'location')).map((value) => value.length)).toEqual([limit]);
    });

    if (refusesResumeOver !== null || cutsResumeTo !== null) {
      it('says so when the LMS does not keep resume data whole, and saves all the rest', async () => {
        const lms = make();
        const port = await lms.connect();
        await port.open(SLOTS);
        const resume = 'gi1.1.'.padEnd((refusesResumeOver ?? cutsResumeTo ?? 0) + 1, 'x');
        const error = await port
          .save(snapshots()({ resume, verdict: 'passed', score: 90 }), [])
          .catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(TrackingError);
        expect(error).toMatchObject({ operation: expect.stringContaining('(cmi.suspend_data)') });
        expect(storedVerdict(standard, lms.stored)).toBe('passed');
        expect(storedScore(standard, lms.stored)).toBe(90);
        expect(changes(lms).at(-1)).toBe('commit');
        // What this test provoked is no fault of the adapter.
        lms.forgive();
      });
    }
  });
}
