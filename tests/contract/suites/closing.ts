import { describe, expect, it } from 'vitest';
import { TrackingError } from '../../../src/core/tracking-port.ts';
import { callsOf, changes } from '../calls.ts';
import type { MakeLms } from '../lms.ts';
import { SLOTS, snapshots } from '../samples.ts';
import { elementOf } from '../stored-record.ts';

/** How a session ends. */
export function describeClosing(make: MakeLms): void {
  const { standard, keepsRecord } = make().traits;

  describe('closing', () => {
    it('ends without an error when all was saved', async () => {
      const port = await make().connect();
      await port.open(SLOTS);
      await port.save(snapshots()(), []);
      expect(() => port.close(60)).not.toThrow();
    });

    if (!keepsRecord) return;

    it('writes the time of the session, then ends it, once', async () => {
      const lms = make();
      const port = await lms.connect();
      await port.open(SLOTS);
      await port.save(snapshots()(), []);
      const before = changes(lms).length;
      port.close(3599.6);
      const time = `${elementOf(standard, 'sessionTime')}=${standard === 'scorm12' ? '01:00:00' : 'PT3600S'}`;
      expect(changes(lms).slice(before)).toEqual(
        standard === 'scorm12' ? [time, 'commit', 'terminate'] : [time, 'terminate'],
      );
    });

    it('ends a session in which nothing was saved', async () => {
      const lms = make();
      const port = await lms.connect();
      await port.open(SLOTS);
      port.close(3);
      expect(callsOf(lms, 'terminate')).toHaveLength(1);
    });

    it('calls nothing any more once the session has ended', async () => {
      const lms = make();
      const port = await lms.connect();
      await port.open(SLOTS);
      port.close(60);
      const before = lms.calls.length;
      await expect(port.save(snapshots()(), [])).rejects.toBeInstanceOf(TrackingError);
      port.close(61);
      expect(lms.calls).toHaveLength(before);
    });

    it('ends the session although the last commit fails, and says what failed', async () => {
      const lms = make();
      const port = await lms.connect();
      await port.open(SLOTS);
      lms.failCommits(5);
      expect(() => port.close(60)).toThrow(TrackingError);
      expect(callsOf(lms, 'terminate')).toHaveLength(1);
    });

    it('leaves the attempt suspended, so that all comes back', async () => {
      const lms = make();
      const port = await lms.connect();
      await port.open(SLOTS);
      const saved = snapshots()({ verdict: 'passed', score: 95 });
      await port.save(saved, []);
      port.close(60);
      expect(lms.stored.get(elementOf(standard, 'exit'))).toBe('suspend');
      const launch = await (await lms.connect()).open(SLOTS);
      expect(launch).toMatchObject({ resume: saved.resume, verdict: 'passed', score: 95 });
    });
  });
}
