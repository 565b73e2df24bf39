import { describe, expect, it } from 'vitest';
import { TrackingError } from '../../../src/core/tracking-port.ts';
import { callsOf, changes } from '../calls.ts';
import type { MakeLms } from '../lms.ts';
import { SLOTS, snapshots } from '../samples.ts';
import { elementOf, heldRecord, storedVerdict } from '../stored-record.ts';

/** What holds when a course is opened. */
export function describeOpening(make: MakeLms): void {
  const { standard, keepsRecord } = make().traits;

  describe('opening', () => {
    it('is told what an earlier session saved', async () => {
      const held = heldRecord(standard, {
        verdict: 'incomplete',
        score: 57.14,
        resume: 'gi1.5.0',
        location: 'assessment/mandato',
      });
      const launch = await (await make({ held }).connect()).open(SLOTS);
      expect(launch.mode).toBe('normal');
      expect(launch.resume).toBe('gi1.5.0');
      if (!keepsRecord) return;
      expect(launch).toMatchObject({ location: 'assessment/mandato', verdict: 'incomplete', score: 57.14 });
    });

    it('finds an empty record at the first launch', async () => {
      const launch = await (await make().connect()).open(SLOTS);
      expect(launch).toMatchObject({
        mode: 'normal',
        resume: '',
        location: '',
        verdict: 'not-attempted',
        score: null,
        language: '',
      });
    });

    if (!keepsRecord) return;

    it('is told who learns', async () => {
      const [id, name] =
        standard === 'scorm12'
          ? (['cmi.core.student_id', 'cmi.core.student_name'] as const)
          : (['cmi.learner_id', 'cmi.learner_name'] as const);
      const held = {
        ...heldRecord(standard, { verdict: 'incomplete' }),
        [id]: 'awa-17',
        [name]: 'Diop, Awa',
      };
      const launch = await (await make({ held }).connect()).open(SLOTS);
      expect(launch).toMatchObject({ learnerId: 'awa-17', learnerName: 'Diop, Awa' });
    });

    it('begins exactly one session', async () => {
      const lms = make();
      const port = await lms.connect();
      await port.open(SLOTS);
      await port.save(snapshots()(), []);
      expect(callsOf(lms, 'initialize')).toHaveLength(1);
      expect(lms.calls[0]).toBe(callsOf(lms, 'initialize')[0]);
    });

    it('sets incomplete and suspend and commits at once', async () => {
      const lms = make();
      await (await lms.connect()).open(SLOTS);
      const status = standard === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
      expect(changes(lms)).toEqual([
        `${status}=incomplete`,
        `${elementOf(standard, 'exit')}=suspend`,
        'commit',
      ]);
      expect(storedVerdict(standard, lms.stored)).toBe('incomplete');
    });

    it.each(['incomplete', 'completed', 'passed', 'failed'] as const)(
      'leaves a record that says %s as it is',
      async (verdict) => {
        const lms = make({ held: heldRecord(standard, { verdict, score: 80 }) });
        const launch = await (await lms.connect()).open(SLOTS);
        expect(launch.verdict).toBe(verdict);
        expect(changes(lms)).toEqual([`${elementOf(standard, 'exit')}=suspend`, 'commit']);
        expect(storedVerdict(standard, lms.stored)).toBe(verdict);
      },
    );

    it('needs at most 20 calls, whatever the record holds', async () => {
      const rows = Object.fromEntries(
        Array.from({ length: 12 }, (_, row) => [`cmi.objectives.${row}.id`, `s${row + 1}_seccion`]),
      );
      const lms = make({ held: { ...heldRecord(standard, { verdict: 'incomplete', score: 20 }), ...rows } });
      await (await lms.connect()).open(SLOTS);
      expect(lms.calls.length).toBeLessThanOrEqual(20);
    });

    it.each(['browse', 'review'] as const)('writes nothing at all in %s mode', async (mode) => {
      const lms = make({ mode, held: heldRecord(standard, { verdict: 'completed', score: 80 }) });
      const port = await lms.connect();
      expect((await port.open(SLOTS)).mode).toBe(mode);
      await port.save(snapshots()({ verdict: 'passed', score: 100 }), []);
      port.close(60);
      expect(changes(lms)).toEqual([]);
      expect(lms.history).toEqual([]);
    });

    it('opens although the first commit fails, and the next save makes up for it', async () => {
      const lms = make({ held: heldRecord(standard, { verdict: 'not-attempted', resume: 'gi1.5.0' }) });
      lms.failCommits(1);
      const port = await lms.connect();
      expect(await port.open(SLOTS)).toMatchObject({ mode: 'normal', resume: 'gi1.5.0' });
      await port.save(snapshots()(), []);
      expect(storedVerdict(standard, lms.stored)).toBe('incomplete');
      expect(lms.stored.get(elementOf(standard, 'exit'))).toBe('suspend');
    });

    it('says which call failed when the LMS begins no session', async () => {
      const port = await make().connect();
      await port.open(SLOTS);
      // The same API object again: the session is already running.
      const error = await port.open(SLOTS).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(TrackingError);
      expect(error).toMatchObject({
        operation: expect.stringMatching(/^(LMS)?Initialize\(\)$/),
        code: expect.stringMatching(/^10[13]$/),
      });
    });
  });
}
