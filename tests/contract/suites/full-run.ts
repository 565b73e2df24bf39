import { describe, expect, it } from 'vitest';
import { decodeResume } from '../../../src/core/resume.ts';
import { callsOf } from '../calls.ts';
import { playPerfectly } from '../full-run.ts';
import type { MakeLms } from '../lms.ts';
import { SAMPLE_COURSE } from '../sample-course.ts';
import { elementOf, storedScore, storedVerdict } from '../stored-record.ts';

/** What a whole course costs the LMS, and what it holds in the end. */
export function describeFullRun(name: string, make: MakeLms): void {
  const { standard, keepsRecord, keepsInteractions, cutsResumeTo } = make().traits;
  // Resume data of a whole course do not fit into an LMS that cuts them: every save is then told to have failed.
  if (cutsResumeTo !== null) return;

  describe('a perfect run', () => {
    it('makes at most 80 commits and 600 calls', async () => {
      const lms = make();
      await playPerfectly(lms, { activities: false, positions: 0 });
      const commits = callsOf(lms, 'commit').length;
      if (keepsRecord) console.info(`${standard} on ${name}: ${lms.calls.length} calls, ${commits} commits`);
      expect(commits).toBeLessThanOrEqual(80);
      expect(lms.calls.length).toBeLessThanOrEqual(600);
    });

    it('leaves everything in the record', async () => {
      const lms = make();
      const session = await playPerfectly(lms, { activities: true, positions: 2 });
      const resumed = decodeResume(SAMPLE_COURSE, lms.stored.get(elementOf(standard, 'resume')) ?? '');
      expect(resumed).toMatchObject({ ok: true, state: session.state });
      expect(session.state.reached).toBe('passed');
      if (!keepsRecord) return;
      expect(storedVerdict(standard, lms.stored)).toBe('passed');
      expect(storedScore(standard, lms.stored)).toBe(100);
      const results = [...lms.stored].filter(
        ([element, value]) => element.endsWith('.result') && value === 'correct',
      );
      expect(results).toHaveLength(keepsInteractions ? 24 : 0);
    });
  });
}
