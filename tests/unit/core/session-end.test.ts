import { describe, expect, it } from 'vitest';
import { decodeResume } from '../../../src/core/resume.ts';
import { settled } from './fake-clock.ts';
import { aSession, aSessionInAttempt, COURSE } from './session-case.ts';

describe('flush', () => {
  it('saves at once, before any promise settles: a hidden page may not live longer', () => {
    const { session, port, opens } = aSession();
    opens(1);
    void session.flush();
    expect(port.calls).toEqual(['save']);
  });

  it('leaves nothing for the next paint', async () => {
    const { session, clock, port, opens } = aSession();
    opens(1);
    await session.flush();
    await clock.paint();
    expect(port.saves).toHaveLength(1);
  });

  it('waits for the save under way instead of running a second beside it', async () => {
    const { session, clock, port, opens } = aSession();
    port.behaviour = 'waits';
    opens(1);
    await clock.paint();
    opens(2);
    let flushed = false;
    void session.flush().then(() => (flushed = true));
    await settled();
    expect(port.pending).toBe(1);
    port.finish();
    await settled();
    expect({ saves: port.saves.length, flushed }).toEqual({ saves: 2, flushed: false });
    port.finish();
    await settled();
    expect({ saving: session.saving, flushed }).toEqual({ saving: 'saved', flushed: true });
  });

  it('called several times at once saves once', async () => {
    const { session, clock, port, opens } = aSession();
    port.behaviour = 'waits';
    opens(1);
    await clock.paint();
    opens(2);
    const all = Promise.all([session.flush(), session.flush(), session.flush()]);
    port.behaviour = 'works';
    port.finish();
    await all;
    expect(port.saves).toHaveLength(2);
  });

  it('ends without throwing when the save fails', async () => {
    const { session, port, opens } = aSession();
    port.behaviour = 'throws';
    opens(1);
    await expect(session.flush()).resolves.toBeUndefined();
    expect(session.saving).toBe('failed');
  });
});

describe('leave', () => {
  it('saves what is left, ends the session and says that all is saved', async () => {
    const { session, clock, port, opens } = aSession();
    opens(1);
    await clock.advance(5000);
    expect(await session.leave()).toBe(true);
    expect(port.calls).toEqual(['save', 'saved', 'close']);
    expect(port.closedAfter).toEqual([5]);
    expect(session.saving).toBe('closed');
  });

  it('says that not all is saved, and keeps the session open for another try', async () => {
    const { session, clock, port, opens } = aSession();
    port.behaviour = 'fails';
    opens(1);
    expect(await session.leave()).toBe(false);
    expect(session.saving).toBe('failed');
    expect(port.calls).not.toContain('close');
    port.behaviour = 'works';
    await clock.advance(2000);
    expect(await session.leave()).toBe(true);
  });

  it.each([
    [true, 'closed'],
    [false, 'failed'],
  ])('waits for the save under way: it works %s', async (works, saving) => {
    const { session, clock, port, opens } = aSession();
    port.behaviour = 'waits';
    opens(1);
    await clock.paint();
    const left = session.leave();
    port.behaviour = works ? 'works' : 'fails';
    port.finish(works);
    expect(await left).toBe(works);
    expect(session.saving).toBe(saving);
  });

  it('does not close over what the learner did while it saved', async () => {
    const { session, port, opens } = aSession();
    port.behaviour = 'waits';
    opens(1);
    const left = session.leave();
    opens(2);
    port.behaviour = 'works';
    port.finish();
    expect(await left).toBe(true);
    expect(decodeResume(COURSE, port.saves.at(-1)!.snapshot.resume)).toMatchObject({ state: session.state });
  });

  it('closes once, however often it is asked', async () => {
    const { session, port, opens } = aSession();
    opens(1);
    expect(await Promise.all([session.leave(), session.leave()])).toEqual([true, true]);
    expect(await session.leave()).toBe(true);
    session.close();
    expect(port.closedAfter).toHaveLength(1);
  });

  it('still tells the truth after the page was put away with a save that failed', async () => {
    const { session, port, opens } = aSession();
    port.behaviour = 'fails';
    opens(1);
    session.close();
    await settled();
    const calls = [...port.calls];
    expect(await session.leave()).toBe(false);
    await session.flush();
    session.close();
    expect(port.calls).toEqual(calls);
  });

  it('says that all is saved after the page was put away with a save that worked', async () => {
    const { session, port, opens } = aSession();
    port.behaviour = 'waits';
    opens(1);
    session.close();
    port.finish();
    await settled();
    expect(await session.leave()).toBe(true);
  });

  it('says that all is saved when the LMS only refuses to end the session', async () => {
    const { session, port, opens } = aSession();
    port.closeThrows = true;
    opens(1);
    expect(await session.leave()).toBe(true);
  });
});

describe('close', () => {
  it('saves and ends the session in one go, without waiting', () => {
    const { session, port, opens } = aSession();
    opens(1);
    session.close();
    expect(port.calls.slice(0, 2)).toEqual(['save', 'close']);
    expect(session.saving).toBe('closed');
  });

  it('saves nothing when all is saved', async () => {
    const { session, clock, port, opens } = aSession();
    opens(1);
    await clock.paint();
    session.close();
    expect(port.calls).toEqual(['save', 'saved', 'close']);
  });

  it('hands over the latest state also while a save is under way', async () => {
    const { session, clock, port, answers } = await aSessionInAttempt();
    port.behaviour = 'waits';
    answers(0);
    await clock.paint();
    answers(1);
    session.close();
    expect(port.calls.slice(-2)).toEqual(['save', 'close']);
    expect(port.saves.at(-1)!.interactions).toEqual([0, 1]);
    expect(decodeResume(COURSE, port.saves.at(-1)!.snapshot.resume)).toMatchObject({ state: session.state });
  });

  it.each([true, false])('sets nothing in motion when the save under way ends (works: %s)', async (works) => {
    const { session, clock, port, opens } = aSession();
    port.behaviour = 'waits';
    opens(1);
    await clock.paint();
    opens(2);
    session.close();
    port.finish(works);
    port.finish(works);
    await clock.paint();
    await clock.advance(200_000);
    expect(port.saves).toHaveLength(2);
    expect({ saving: session.saving, waiting: clock.waiting }).toEqual({ saving: 'closed', waiting: 0 });
  });

  it('ends the retries', async () => {
    const { session, clock, port, opens } = aSession();
    port.behaviour = 'fails';
    opens(1);
    await clock.paint();
    session.close();
    await clock.advance(200_000);
    expect(port.saves).toHaveLength(2);
  });

  it('lets the learner go on, but writes nothing more', async () => {
    const { session, clock, port, opens } = aSession();
    session.close();
    opens(1);
    await clock.paint();
    await session.flush();
    expect(session.saving).toBe('closed');
    expect(port.calls).toEqual(['close']);
  });

  it('throws nothing when the LMS does', async () => {
    const { session, port, opens } = aSession();
    port.behaviour = 'throws';
    port.closeThrows = true;
    opens(1);
    expect(() => session.close()).not.toThrow();
    await settled();
    expect(session.saving).toBe('closed');
  });

  it('tells listeners', () => {
    const { session } = aSession();
    const heard: string[] = [];
    session.subscribe(() => heard.push(session.saving));
    session.close();
    session.close();
    expect(heard).toEqual(['closed']);
  });
});
