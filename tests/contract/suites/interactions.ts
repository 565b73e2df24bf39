import { describe, expect, it } from 'vitest';
import { callsOf, valuesOf } from '../calls.ts';
import type { MakeLms } from '../lms.ts';
import { anInteraction, SLOTS, snapshots } from '../samples.ts';
import { storedRow } from '../stored-record.ts';

/** What each answer of the samples looks like in each standard: the learner's, and the right ones. */
const WRITTEN: Readonly<
  Record<'scorm12' | 'scorm2004', readonly (readonly [number, string, readonly string[]])[]>
> = {
  scorm12: [
    [0, 'a,c', ['a,b']],
    [1, 't', ['f']],
    [2, 'a.2,b.1', ['a.1,b.2']],
    [3, 'b,a,c', ['a,b,c']],
    [4, 'múltiples partes', ['múltiples partes interesadas', 'multisectorial']],
    [5, '3.5', ['4']],
  ],
  scorm2004: [
    [0, 'a[,]c', ['a[,]b']],
    [1, 'true', ['false']],
    [2, 'a[.]2[,]b[.]1', ['a[.]1[,]b[.]2']],
    [3, 'b[,]a[,]c', ['a[,]b[,]c']],
    [4, 'múltiples partes', ['múltiples partes interesadas', 'multisectorial']],
    [5, '3.5', ['3.75[:]4.25']],
  ],
};

/** How answers reach the record: one question, one slot, for every learner. */
export function describeInteractions(make: MakeLms): void {
  const { standard, keepsInteractions, keepsRecord } = make().traits;
  if (standard === 'web' || !keepsRecord) return;
  const response = standard === 'scorm12' ? 'student_response' : 'learner_response';

  const answering = async (...slots: number[]) => {
    const lms = make();
    const port = await lms.connect();
    await port.open(SLOTS);
    const next = snapshots();
    for (const slot of slots) await port.save(next(), [anInteraction(slot)]);
    return { lms, port, next };
  };

  describe('interactions', () => {
    if (!keepsInteractions) {
      it('asks an LMS that keeps none only once, and saves all the same', async () => {
        const { lms } = await answering(3, 4, 5);
        expect(lms.history).toHaveLength(4);
        const asked = callsOf(lms, 'set').filter((call) => call.element.startsWith('cmi.interactions'));
        expect(asked.length).toBeLessThanOrEqual(3);
      });
    }

    if (!keepsInteractions) return;

    it.each(WRITTEN[standard])('writes the answer to question %i as %s', async (slot, given, correct) => {
      const { lms } = await answering(slot);
      const row = storedRow(lms.stored, `cmi.interactions.${slot}`);
      expect(row).toMatchObject({
        id: SLOTS[slot]?.id,
        type: SLOTS[slot]?.type,
        'objectives.0.id': 's1_introduccion',
        [response]: given,
      });
      expect(correct.map((_, index) => row[`correct_responses.${index}.pattern`])).toEqual(correct);
      expect(row[`correct_responses.${correct.length}.pattern`]).toBeUndefined();
      expect(row).toMatchObject(
        standard === 'scorm12'
          ? { time: '10:05:07', latency: '00:00:12', weighting: '1.5', result: '0.5' }
          : {
              latency: 'PT12S',
              weighting: '1.5',
              result: '0.5',
              description: '¿Puede el Foro «dar órdenes» a los países?',
            },
      );
      if (standard === 'scorm2004') expect(row['timestamp']).toMatch(/^2006-10-\d\dT\d\d:05:07\.25Z$/);
    });

    it('says right, wrong or the share in the words of the standard', async () => {
      const { lms, port, next } = await answering();
      const scores = [1, 0, 0.333333];
      await port.save(
        next(),
        scores.map((score, slot) => anInteraction(slot, { score })),
      );
      expect(scores.map((_, slot) => lms.stored.get(`cmi.interactions.${slot}.result`))).toEqual([
        'correct',
        standard === 'scorm12' ? 'wrong' : 'incorrect',
        '0.33',
      ]);
    });

    it('says of an opinion neither right nor wrong, and gives no right answer', async () => {
      const { lms } = await answering(8);
      const row = storedRow(lms.stored, 'cmi.interactions.8');
      expect(row).toMatchObject({ type: 'likert', [response]: '5', result: 'neutral' });
      expect(row['correct_responses.0.pattern']).toBeUndefined();
    });

    it('declares the slots below one that is used, whatever comes first', async () => {
      const { lms } = await answering(8, 2);
      for (const { slot, id, type } of SLOTS)
        expect(storedRow(lms.stored, `cmi.interactions.${slot}`)).toMatchObject({ id, type });
      expect(lms.stored.get(`cmi.interactions.6.${response}`) ?? '').toBe('');
      expect(storedRow(lms.stored, 'cmi.interactions.2')[response]).toBeDefined();
    });

    it('keeps one row a question when the course is launched again and the question is answered again', async () => {
      const { lms, port } = await answering(3, 0);
      port.close(60);
      const later = await lms.connect();
      await later.open(SLOTS);
      const again = anInteraction(0, { response: { type: 'choice', ids: ['b', 'a'] }, score: 1 });
      await later.save(snapshots()({ resume: 'gi1.z.later' }), [again, anInteraction(5)]);
      expect(lms.stored.get(`cmi.interactions.0.${response}`)).toBe(standard === 'scorm12' ? 'a,b' : 'a[,]b');
      expect(lms.stored.get('cmi.interactions.0.result')).toBe('correct');
      expect(storedRow(lms.stored, 'cmi.interactions.0')['correct_responses.1.pattern']).toBeUndefined();
      expect(storedRow(lms.stored, 'cmi.interactions.3')[response]).toBeDefined();
      expect(storedRow(lms.stored, 'cmi.interactions.4')).toMatchObject({ id: SLOTS[4]?.id });
      expect([...lms.stored.keys()].some((element) => element.startsWith('cmi.interactions.6'))).toBe(false);
    });

    it('makes any words of a learner harmless', async () => {
      const { lms, port, next } = await answering();
      const text = `  {lang=es}"dijo" <b>sí</b>\r\n& \uD800 uno[,]dos[.]tres[:] 😀${'ñ'.repeat(300)}\u2028`;
      await port.save(next(), [
        anInteraction(4, {
          response: { type: 'fill-in', text },
          correct: [
            { type: 'fill-in', text },
            { type: 'fill-in', text },
          ],
        }),
      ]);
      const row = storedRow(lms.stored, 'cmi.interactions.4');
      expect(row[response]).toMatch(/^lang=es dijo b sí \/b uno dos tres 😀ñ+$/u);
      expect(row[response]?.length).toBe(standard === 'scorm12' ? 255 : 250);
      expect(row['correct_responses.0.pattern']).toBe(row[response]);
      expect(row['correct_responses.1.pattern']).toBeUndefined();
    });

    it('leaves out what the standard has no form for', async () => {
      const { lms, port, next } = await answering();
      await port.save(next(), [
        anInteraction(0, { response: { type: 'choice', ids: [] } }),
        anInteraction(2, {
          response: {
            type: 'matching',
            pairs: [
              ['a', ''],
              ['b', '1'],
            ],
          },
        }),
        anInteraction(4, { response: { type: 'fill-in', text: ' <> ' }, description: '' }),
        anInteraction(5, {
          response: { type: 'numeric', value: 5_400_000_000, tolerance: 0 },
          correct: [{ type: 'numeric', value: 1e9, tolerance: 1 }],
        }),
      ]);
      const given = [0, 2, 4, 5].map((slot) => lms.stored.get(`cmi.interactions.${slot}.${response}`) ?? '');
      expect(given).toEqual(standard === 'scorm12' ? ['', 'b.1', '', '5400000000'] : ['', 'b[.]1', '', '']);
      expect(lms.stored.get('cmi.interactions.5.result')).toBe('0.5');
    });

    it('names questions in readable ASCII of at most 255 characters', async () => {
      const { lms } = await answering(8);
      const ids = SLOTS.flatMap(({ slot }) => valuesOf(lms, `cmi.interactions.${slot}.id`));
      expect(ids).toEqual(SLOTS.map(({ id }) => id));
      for (const id of ids) expect(id).toMatch(/^[a-z0-9][a-z0-9_-]{0,254}$/);
    });
  });
}
