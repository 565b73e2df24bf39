import { describe, expect, it } from 'vitest';
import type { Launch, Verdict } from '../../../src/core/tracking-port.ts';
import { valuesOf } from '../calls.ts';
import type { MakeLms } from '../lms.ts';
import { SLOTS, snapshots } from '../samples.ts';
import { elementOf, heldRecord, storedScore, storedVerdict } from '../stored-record.ts';

/** What the record said, what the course reports, what the record says then. */
const CASES: readonly (readonly [Launch['verdict'], Verdict, Verdict])[] = [
  ['not-attempted', 'incomplete', 'incomplete'],
  ['not-attempted', 'completed', 'completed'],
  ['not-attempted', 'passed', 'passed'],
  ['not-attempted', 'failed', 'failed'],
  ['incomplete', 'incomplete', 'incomplete'],
  ['incomplete', 'completed', 'completed'],
  ['incomplete', 'passed', 'passed'],
  ['incomplete', 'failed', 'failed'],
  ['completed', 'incomplete', 'completed'],
  ['completed', 'passed', 'passed'],
  ['failed', 'incomplete', 'failed'],
  ['failed', 'passed', 'passed'],
  ['passed', 'incomplete', 'passed'],
  ['passed', 'completed', 'passed'],
  ['passed', 'failed', 'passed'],
];

/** How status and score reach the record, and that they never go back. */
export function describeStatus(make: MakeLms): void {
  const { standard, keepsRecord } = make().traits;
  if (!keepsRecord) return;

  describe('status and score', () => {
    it.each(CASES)('over %s the report %s leaves %s', async (held, reported, expected) => {
      const lms = make({ held: heldRecord(standard, { verdict: held }) });
      const port = await lms.connect();
      await port.open(SLOTS);
      const next = snapshots();
      await port.save(next({ verdict: reported, score: 70 }), []);
      expect(storedVerdict(standard, lms.stored)).toBe(expected);
      await port.save(next({ verdict: 'incomplete', score: 70 }), []);
      expect(storedVerdict(standard, lms.stored)).toBe(expected);
      port.close(90);
      expect(storedVerdict(standard, lms.stored)).toBe(expected);
    });

    it('is both completed and passed, whichever of them the LMS waits for', async () => {
      const lms = make();
      const port = await lms.connect();
      await port.open(SLOTS);
      await port.save(snapshots()({ verdict: 'passed', score: 100 }), []);
      const words = new Set(
        lms.history.flatMap((stored) => [
          stored.get('cmi.core.lesson_status'),
          stored.get('cmi.completion_status'),
          stored.get('cmi.success_status'),
        ]),
      );
      expect(words).toContain('completed');
      expect(words).toContain('passed');
      expect(lms.history.length).toBe(standard === 'scorm12' ? 3 : 2);
    });

    it('commits the score no later than the status that it explains', async () => {
      const lms = make();
      const port = await lms.connect();
      await port.open(SLOTS);
      await port.save(snapshots()({ verdict: 'passed', score: 83.33 }), []);
      const at = elementOf(standard, 'score');
      const decided = lms.history.find((stored) =>
        ['completed', 'passed'].includes(storedVerdict(standard, stored)),
      );
      expect(['raw', 'min', 'max'].map((part) => decided?.get(`${at}.${part}`))).toEqual([
        '83.33',
        '0',
        '100',
      ]);
      if (standard === 'scorm2004') expect(decided?.get('cmi.score.scaled')).toBe('0.8333');
    });

    it('reports no score before there is one', async () => {
      const lms = make();
      const port = await lms.connect();
      await port.open(SLOTS);
      await port.save(snapshots()(), []);
      port.close(5);
      expect(valuesOf(lms, `${elementOf(standard, 'score')}.raw`)).toEqual([]);
      expect(storedVerdict(standard, lms.stored)).toBe('incomplete');
    });

    it('keeps the better score, of this session and of earlier ones', async () => {
      const lms = make({ held: heldRecord(standard, { verdict: 'incomplete', score: 57.14 }) });
      const port = await lms.connect();
      await port.open(SLOTS);
      const next = snapshots();
      await port.save(next({ score: 40 }), []);
      expect(storedScore(standard, lms.stored)).toBe(57.14);
      await port.save(next({ score: 66.6666667 }), []);
      await port.save(next({ score: 10 }), []);
      expect(storedScore(standard, lms.stored)).toBe(66.67);
    });

    if (standard === 'scorm2004') {
      it('reports progress as a share with at most four decimals', async () => {
        const lms = make();
        const port = await lms.connect();
        await port.open(SLOTS);
        const next = snapshots();
        await port.save(next({ progress: 1 / 3 }), []);
        await port.save(next({ progress: 1 }), []);
        expect(valuesOf(lms, 'cmi.progress_measure')).toEqual(['0.3333', '1']);
      });
    }
  });
}
