import { describe, expect, it } from 'vitest';
import { decodeResume } from '../../../src/core/resume.ts';
import type { Reachability } from '../../../src/core/save-schedule.ts';
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

describe('a session whose save works again', () => {
  it('says so until the learner does something', async () => {
    const { session, clock, port, opens } = aSession();
    opens(1);
    await clock.paint();
    expect(session.hasRecovered).toBe(false);
    port.behaviour = 'fails';
    opens(2);
    await clock.paint();
    expect(session.hasRecovered).toBe(false);
    port.behaviour = 'works';
    await clock.advance(2000);
    expect(session.hasRecovered).toBe(true);
    opens(3);
    expect(session.hasRecovered).toBe(false);
    await clock.paint();
    expect(session.hasRecovered).toBe(false);
  });

  it('goes on saying so while it saves what came meanwhile', async () => {
    const { session, clock, port, opens } = aSession();
    port.behaviour = 'fails';
    opens(1);
    await clock.paint();
    port.behaviour = 'waits';
    await clock.advance(2000);
    opens(2);
    port.behaviour = 'works';
    port.finish();
    await clock.paint();
    await clock.paint();
    expect(session).toMatchObject({ hasRecovered: true, saving: 'saved' });
  });

  it('has kept a copy that does not look older than what may have arrived', async () => {
    const kept: string[] = [];
    const copies = {
      read: () => null,
      write: ({ resume }: { readonly resume: string }) => kept.push(resume) > 0,
    };
    const { clock, port, opens } = aSession({}, { copies });
    port.behaviour = 'fails';
    opens(1);
    await clock.paint();
    expect(kept.map((resume) => decodeResume(COURSE, resume))).toMatchObject([{ save: 1 }, { save: 2 }]);
  });
});

describe('a session that finds its server', () => {
  /** A session whose save just failed, in which a test says what a look at the server finds. */
  async function failing(found: Reachability) {
    const looks = { found, count: 0 };
    const reach = async (): Promise<Reachability> => {
      looks.count += 1;
      return looks.found;
    };
    const one = aSession({}, { reach });
    one.port.behaviour = 'fails';
    one.opens(1);
    await one.clock.paint();
    return { ...one, looks };
  }

  it('is asked for only after a save has failed', async () => {
    const { session, clock, looks, port } = await failing('reachable');
    expect(looks.count).toBe(0);
    port.behaviour = 'works';
    await clock.advance(2000);
    expect({ saving: session.saving, looks: looks.count }).toEqual({ saving: 'saved', looks: 1 });
  });

  it('unreachable makes no attempt that would block the page, whatever the learner does', async () => {
    const { clock, port, opens } = await failing('unreachable');
    for (const lesson of [2, 3, 4]) {
      opens(lesson);
      await clock.paint();
    }
    await clock.advance(100_000);
    expect(port.saves).toHaveLength(1);
  });

  it('reachable again saves with the next look', async () => {
    const { session, clock, port, looks } = await failing('unreachable');
    await clock.advance(30_000);
    looks.found = 'reachable';
    port.behaviour = 'works';
    await clock.advance(60_000);
    expect(session.saving).toBe('saved');
  });

  it('unreachable for three minutes makes an attempt all the same: the look may be wrong', async () => {
    const { session, clock, port } = await failing('unreachable');
    port.behaviour = 'works';
    await clock.advance(250_000);
    expect(session.saving).toBe('saved');
  });

  it('unreachable is not waited for when the page is hidden', async () => {
    const { session, port } = await failing('unreachable');
    void session.flush();
    expect(port.saves).toHaveLength(2);
  });

  it('unreachable tells at once who wants to leave', async () => {
    const { session, port } = await failing('unreachable');
    expect(await session.leave()).toBe(false);
    expect(port.saves).toHaveLength(1);
  });

  it('that wants the learner to sign in again is told from one that fails', async () => {
    const { session, clock, port, looks } = await failing('signed-out');
    expect(session.isSignedOut).toBe(false);
    await clock.advance(2000);
    expect(session.isSignedOut).toBe(true);
    looks.found = 'reachable';
    await clock.advance(4000);
    expect(session).toMatchObject({ isSignedOut: false, saving: 'failed' });
    looks.found = 'reachable';
    port.behaviour = 'works';
    await clock.advance(60_000);
    expect(session).toMatchObject({ isSignedOut: false, saving: 'saved' });
  });
});
