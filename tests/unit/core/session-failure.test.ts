import { describe, expect, it } from 'vitest';
import { decodeResume } from '../../../src/core/resume.ts';
import { aSession, aSessionInAttempt, COURSE } from './session-case.ts';

describe.each(['fails', 'throws'] as const)('a session whose save %s', (behaviour) => {
  it('says so and lets the learner go on', async () => {
    const { session, clock, port, opens } = aSession();
    port.behaviour = behaviour;
    opens(1);
    await clock.paint();
    expect(session.saving).toBe('failed');
    opens(2);
    expect(session.saving).toBe('failed');
    expect(Object.keys(session.state.lessons)).toHaveLength(2);
  });

  it('tries again after 2, 4, 8, 16, 32 and then every 60 seconds', async () => {
    const { clock, port, opens } = aSession();
    port.behaviour = behaviour;
    opens(1);
    await clock.paint();
    const waits: number[] = [];
    for (let tries = 1; tries < 8; tries += 1) {
      const before = clock.now();
      while (port.saves.length === tries) await clock.advance(1000);
      waits.push((clock.now() - before) / 1000);
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 60, 60]);
  });

  it('tries once per wait, however often the learner did something meanwhile', async () => {
    const { clock, port, opens } = aSession();
    port.behaviour = behaviour;
    for (const lesson of [1, 2, 3, 4, 5]) {
      opens(lesson);
      await clock.paint();
    }
    expect(clock.waiting).toBe(1);
  });

  it('saves the latest state when it works again, and says so', async () => {
    const { session, clock, port, opens } = aSession();
    port.behaviour = behaviour;
    opens(1);
    await clock.paint();
    port.behaviour = 'works';
    await clock.advance(2000);
    expect(session.saving).toBe('saved');
    expect(decodeResume(COURSE, port.saves.at(-1)!.snapshot.resume)).toMatchObject({ state: session.state });
    expect(clock.waiting).toBe(0);
  });

  it('begins with a short wait again after it has worked', async () => {
    const { clock, port, opens } = aSession();
    port.behaviour = behaviour;
    opens(1);
    await clock.paint();
    await clock.advance(20_000);
    port.behaviour = 'works';
    await clock.advance(60_000);
    port.behaviour = behaviour;
    opens(2);
    await clock.paint();
    const tries = port.saves.length;
    await clock.advance(2000);
    expect(port.saves).toHaveLength(tries + 1);
  });

  it('tries at once when the network is back', async () => {
    const { session, clock, port, opens } = aSession();
    port.behaviour = behaviour;
    opens(1);
    await clock.paint();
    port.behaviour = 'works';
    await session.flush();
    expect(session.saving).toBe('saved');
    expect(clock.waiting).toBe(0);
  });

  it('sends interactions again until they are saved, and then no more', async () => {
    const { clock, port, answers, opens } = await aSessionInAttempt();
    port.behaviour = behaviour;
    answers(0);
    await clock.paint();
    answers(1);
    await clock.paint();
    port.behaviour = 'works';
    await clock.advance(60_000);
    opens(1);
    await clock.paint();
    expect(port.saves.map(({ interactions }) => interactions)).toEqual([[0], [0, 1], [0, 1], []]);
    expect(port.recorded).toEqual([0, 1]);
  });

  it('sends a text that differs from the one that failed', async () => {
    const { clock, port, opens } = aSession();
    port.behaviour = behaviour;
    opens(1);
    await clock.paint();
    await clock.advance(2000);
    const [first, second] = port.saves;
    expect(first!.snapshot.resume).not.toBe(second!.snapshot.resume);
  });
});

describe('a session whose save fails late', () => {
  it('loses and doubles no interaction given meanwhile', async () => {
    const { clock, port, answers } = await aSessionInAttempt();
    port.behaviour = 'waits';
    answers(0);
    await clock.paint();
    answers(1);
    await clock.paint();
    port.finish(false);
    await clock.paint();
    answers(2);
    port.behaviour = 'works';
    await clock.paint();
    await clock.advance(60_000);
    expect(port.recorded).toEqual([0, 1, 2]);
  });

  it('keeps saying that it failed until a save works', async () => {
    const { session, clock, port, opens } = aSession();
    port.behaviour = 'waits';
    opens(1);
    await clock.paint();
    port.finish(false);
    await clock.paint();
    opens(2);
    await clock.paint();
    expect(session.saving).toBe('failed');
    port.finish();
    await clock.paint();
    expect(session.saving).toBe('saved');
  });
});
