import { describe, expect, it } from 'vitest';
import { callsOf } from '../calls.ts';
import type { MakeLms } from '../lms.ts';
import { anObjective, SLOTS, snapshots } from '../samples.ts';
import { heldRecord, storedRow } from '../stored-record.ts';

/** How sections reach the record as objectives. */
export function describeObjectives(make: MakeLms): void {
  const { standard, keepsObjectives, keepsRecord } = make().traits;
  if (standard === 'web' || !keepsRecord) return;

  const reporting = async (held: Record<string, string>, ...objectives: Parameters<typeof anObjective>[]) => {
    const lms = make({ held });
    const port = await lms.connect();
    await port.open(SLOTS);
    const next = snapshots();
    await port.save(next({ objectives: objectives.map((parts) => anObjective(...parts)) }), []);
    const rowOf = (id: string): Record<string, string> => {
      const row = [...lms.stored].find(
        ([element, value]) => /^cmi\.objectives\.\d+\.id$/.test(element) && value === id,
      );
      return row ? storedRow(lms.stored, row[0].slice(0, -'.id'.length)) : {};
    };
    return { lms, port, next, rowOf };
  };

  describe('objectives', () => {
    if (!keepsObjectives) {
      it('asks an LMS that keeps none only once, and saves all the same', async () => {
        const { lms, port, next } = await reporting({}, [0], [1], [2], [3]);
        await port.save(
          next({
            objectives: [0, 1, 2, 3].map((slot) => anObjective(slot, { verdict: 'passed', score: 80 })),
          }),
          [],
        );
        expect(lms.history).toHaveLength(3);
        expect(
          callsOf(lms, 'set').filter((call) => call.element.startsWith('cmi.objectives')).length,
        ).toBeLessThanOrEqual(8);
      });
    }

    if (!keepsObjectives) return;

    it('reports each section under its id with score and status', async () => {
      const { rowOf } = await reporting(
        {},
        [0, { verdict: 'passed', score: 83.33 }],
        [1, { verdict: 'completed', score: 50 }],
        [2, { verdict: 'incomplete' }],
        [3],
      );
      const score = { 'score.raw': '83.33', 'score.min': '0', 'score.max': '100' };
      if (standard === 'scorm12') {
        expect(rowOf('s1_seccion')).toMatchObject({ ...score, status: 'passed' });
        expect(rowOf('s2_seccion')).toMatchObject({ 'score.raw': '50', status: 'completed' });
        expect(rowOf('s3_seccion')).toMatchObject({ status: 'incomplete' });
        expect(rowOf('s4_seccion')).toMatchObject({ status: 'not attempted' });
      } else {
        expect(rowOf('s1_seccion')).toMatchObject({
          ...score,
          'score.scaled': '0.8333',
          completion_status: 'completed',
          success_status: 'passed',
        });
        expect(rowOf('s2_seccion')).toMatchObject({
          'score.scaled': '0.5',
          completion_status: 'completed',
          success_status: 'unknown',
        });
        expect(rowOf('s3_seccion')).toMatchObject({ completion_status: 'incomplete' });
        expect(rowOf('s4_seccion')).toMatchObject({ completion_status: 'not attempted' });
      }
      expect(rowOf('s3_seccion')['score.raw']).toBeUndefined();
    });

    it('reports sections whose numbers are neither in order nor without holes', async () => {
      const { rowOf } = await reporting(
        {},
        [5, { verdict: 'passed', score: 90 }],
        [1, { verdict: 'incomplete' }],
        [3],
      );
      expect(rowOf('s6_seccion')).toMatchObject({ 'score.raw': '90' });
      expect(rowOf('s2_seccion')).not.toEqual({});
      expect(rowOf('s4_seccion')).not.toEqual({});
    });

    if (standard === 'scorm12') {
      it('gives a section the row of its number, for every learner the same', async () => {
        const { lms } = await reporting({}, [3, { verdict: 'incomplete' }], [1]);
        expect(lms.stored.get('cmi.objectives.3.id')).toBe('s4_seccion');
        expect(lms.stored.get('cmi.objectives.1.id')).toBe('s2_seccion');
      });
    }

    if (standard === 'scorm2004') {
      it('finds the rows that the LMS made from the manifest by their ids', async () => {
        const held = {
          ...heldRecord(standard, { verdict: 'incomplete' }),
          'cmi.objectives.0.id': 'PRIMARY',
          'cmi.objectives.1.id': 's2_seccion',
          'cmi.objectives.2.id': 's1_seccion',
        };
        const { lms } = await reporting(
          held,
          [0, { verdict: 'passed', score: 100 }],
          [1, { verdict: 'incomplete' }],
          [2],
        );
        expect(storedRow(lms.stored, 'cmi.objectives.2')).toMatchObject({
          id: 's1_seccion',
          success_status: 'passed',
        });
        expect(storedRow(lms.stored, 'cmi.objectives.1')).toMatchObject({
          id: 's2_seccion',
          completion_status: 'incomplete',
        });
        expect(storedRow(lms.stored, 'cmi.objectives.3')).toMatchObject({ id: 's3_seccion' });
        expect(lms.stored.get('cmi.objectives.0.id')).toBe('PRIMARY');
      });
    }
  });
}
