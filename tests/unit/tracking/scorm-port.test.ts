import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../src/core/tracking-port.ts';
import { connect as connect12 } from '../../../src/tracking/scorm12.ts';
import { connect as connect2004 } from '../../../src/tracking/scorm2004.ts';
import { fakeWindow } from '../../contract/fake-window.ts';
import { NAMES } from '../../contract/player.ts';
import { anInteraction, anObjective, snapshots } from '../../contract/samples.ts';

/** Twelve questions, so that some numbers have two digits. */
const SLOTS: readonly Slot[] = Array.from({ length: 12 }, (_hole, slot) => ({
  slot,
  id: `q-${slot}`,
  type: 'choice',
}));
const answer = (slot: number) => anInteraction(0, { slot, id: `q-${slot}` });

const STANDARDS = { 'SCORM 1.2': 'scorm12', 'SCORM 2004': 'scorm2004' } as const;

/** A port to an LMS that takes everything as long as it is not down. */
async function aPort(standard: 'scorm12' | 'scorm2004', values: Readonly<Record<string, string>> = {}) {
  const names = NAMES[standard];
  const lms = { down: false, told: [] as string[], commits: 0 };
  const api = {
    [names.initialize]: () => 'true',
    [names.terminate]: () => 'true',
    [names.commit]: () => {
      lms.commits += 1;
      return String(!lms.down);
    },
    [names.lastError]: () => '391',
    [names.errorString]: () => 'General commit failure',
    [names.get]: (element: string) => values[element] ?? '',
    [names.set]: (element: string, value: string) => {
      lms.told.push(`${element}=${value}`);
      return 'true';
    },
  };
  const start = fakeWindow({ properties: { [names.object]: api } });
  const port = await (standard === 'scorm12' ? connect12(start) : connect2004(start));
  const toldBy = async (act: () => Promise<unknown> | void): Promise<string[]> => {
    lms.told.length = 0;
    await act();
    return [...lms.told];
  };
  return { lms, port, toldBy, next: snapshots() };
}

describe.each(Object.entries(STANDARDS))('a port of %s', (_name, standard) => {
  const mode = standard === 'scorm12' ? 'cmi.core.lesson_mode' : 'cmi.mode';
  const location = standard === 'scorm12' ? 'cmi.core.lesson_location' : 'cmi.location';
  const time = standard === 'scorm12' ? 'cmi.core.session_time' : 'cmi.session_time';

  it('says whether the LMS took what is written at the opening', async () => {
    const { port } = await aPort(standard);
    expect(await port.open(SLOTS)).toMatchObject({ isBehind: false });
    const other = await aPort(standard);
    other.lms.down = true;
    expect(await other.port.open(SLOTS)).toMatchObject({ isBehind: true });
    const review = await aPort(standard, { [mode]: 'review' });
    review.lms.down = true;
    expect(await review.port.open(SLOTS)).toMatchObject({ isBehind: false });
  });

  it('says that the session has ended to who saves after it', async () => {
    const { port, next } = await aPort(standard);
    await port.open(SLOTS);
    port.close(1);
    await expect(port.save(next(), [])).rejects.toMatchObject({
      operation: 'save',
      code: 'closed',
      message: expect.stringContaining('the session with the LMS has ended'),
    });
  });

  it('writes the time of the session with the first save, and again once a minute has passed', async () => {
    const { port, toldBy, next } = await aPort(standard);
    await port.open(SLOTS);
    const timed = async (seconds: number): Promise<boolean> => {
      const told = await toldBy(() => port.save(next({ seconds }), []));
      return told.some((line) => line.startsWith(`${time}=`));
    };
    expect(await timed(0)).toBe(true);
    expect(await timed(59)).toBe(false);
    expect(await timed(60)).toBe(true);
    expect(await timed(119)).toBe(false);
    expect(await timed(150)).toBe(true);
  });

  it('writes no place that is none', async () => {
    const { port, toldBy, next } = await aPort(standard);
    await port.open(SLOTS);
    const told = await toldBy(() => port.save(next({ location: '' }), []));
    expect(told.filter((line) => line.startsWith(`${location}=`))).toEqual([]);
  });

  it('tells everything anew once another window has written to the record', async () => {
    const { port, toldBy, next } = await aPort(standard);
    await port.open(SLOTS);
    const save = () => port.save(next({ location: 'lesson/a/1', seconds: 1 }), []);
    await save();
    expect(await toldBy(save)).not.toContain(`${location}=lesson/a/1`);
    port.distrust();
    expect(await toldBy(save)).toContain(`${location}=lesson/a/1`);
  });

  it('takes the language of the LMS, and that of its page where the LMS says none', async () => {
    const preference =
      standard === 'scorm12' ? 'cmi.student_preference.language' : 'cmi.learner_preference.language';
    const { port } = await aPort(standard, { [preference]: 'pt-BR' });
    expect((await port.open(SLOTS)).language).toBe('pt-BR');
  });
});

describe('the answers of a save that failed in SCORM 1.2', () => {
  /** Which elements of which rows the next save tells, when the first one failed. */
  const retold = async (failed: readonly number[], again: readonly number[]) => {
    const { lms, port, toldBy, next } = await aPort('scorm12');
    await port.open(SLOTS);
    lms.down = true;
    await port.save(next(), failed.map(answer)).catch(() => undefined);
    lms.down = false;
    const told = await toldBy(() => port.save(next(), again.map(answer)));
    return (row: number): string[] =>
      told
        .filter((line) => line.startsWith(`cmi.interactions.${row}.`))
        .map((line) => line.split('=')[0] ?? '');
  };

  it('are each led a way round with the rows below them', async () => {
    const rows = await retold([2], [2]);
    for (const row of [0, 1]) expect(rows(row)).toHaveLength(4);
    expect(rows(2).filter((element) => element.endsWith('.student_response'))).toHaveLength(2);
  });

  it('are left as another window has told them since where this one does not tell them', async () => {
    const rows = await retold([1, 11], [1]);
    expect(rows(1).filter((element) => element.endsWith('.result'))).toHaveLength(2);
    for (const row of [2, 10, 11]) expect(rows(row)).toEqual([]);
  });

  it('are left so below an answer that is told, but for the id and type that it needs', async () => {
    const rows = await retold([1, 11], [10]);
    expect(new Set(rows(1))).toEqual(new Set(['cmi.interactions.1.id', 'cmi.interactions.1.type']));
  });
});

describe('the status of a save that failed in SCORM 1.2', () => {
  const retold = async (verdict: 'completed' | 'passed') => {
    const { lms, port, toldBy, next } = await aPort('scorm12');
    await port.open(SLOTS);
    const objectives = [anObjective(0, { verdict: 'completed' })];
    lms.down = true;
    await port.save(next({ verdict, objectives }), []).catch(() => undefined);
    lms.down = false;
    const told = await toldBy(() => port.save(next({ verdict, objectives }), []));
    return told.filter((line) => /status=/.test(line));
  };

  it('does not fall below what was reached on its way', async () => {
    expect(await retold('passed')).toEqual([
      'cmi.objectives.0.status=incomplete',
      'cmi.core.lesson_status=passed',
      'cmi.objectives.0.status=completed',
      'cmi.core.lesson_status=completed',
      'cmi.core.lesson_status=passed',
    ]);
  });

  it('promises nothing that was not reached', async () => {
    expect(await retold('completed')).toEqual([
      'cmi.objectives.0.status=incomplete',
      'cmi.core.lesson_status=incomplete',
      'cmi.objectives.0.status=completed',
      'cmi.core.lesson_status=completed',
    ]);
  });
});

it.each(['completed', 'passed'])(
  'does not commit twice in SCORM 1.2 over a record that says %s',
  async (held) => {
    const { lms, port, next } = await aPort('scorm12', { 'cmi.core.lesson_status': held });
    await port.open(SLOTS);
    lms.commits = 0;
    await port.save(next({ verdict: 'passed', score: 90 }), []);
    expect(lms.commits).toBe(1);
  },
);
