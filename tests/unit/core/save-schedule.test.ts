import { describe, expect, it } from 'vitest';
import { SaveSchedule } from '../../../src/core/save-schedule.ts';
import type { Reachability } from '../../../src/core/save-schedule.ts';
import { FakeClock, settled } from './fake-clock.ts';

/** A schedule whose saves and looks at the server end when, and as, the test says. */
function aSchedule() {
  const clock = new FakeClock();
  const server = { works: true, waits: false, found: 'reachable' as Reachability, looksWait: false };
  const saves: number[] = [];
  const looks: number[] = [];
  const told: Reachability[] = [];
  const open: ((works: boolean) => void)[] = [];
  const looking: (() => void)[] = [];
  const schedule = new SaveSchedule(
    clock,
    () => {
      saves.push(clock.now() - START);
      return server.waits ? new Promise((resolve) => open.push(resolve)) : Promise.resolve(server.works);
    },
    async () => {
      looks.push(clock.now() - START);
      if (server.looksWait) await new Promise<void>((resolve) => looking.push(resolve));
      return server.found;
    },
    (found) => told.push(found),
  );
  const failed = async (): Promise<void> => {
    server.works = false;
    schedule.soon();
    await clock.paint();
  };
  return { schedule, clock, server, saves, looks, told, open, looking, failed };
}

const START = new FakeClock().now();

describe('a save', () => {
  it('is due from the moment it is asked for until it begins', async () => {
    const { schedule, clock } = aSchedule();
    expect(schedule.due).toBe(false);
    schedule.soon();
    expect(schedule.due).toBe(true);
    await clock.paint();
    expect(schedule.due).toBe(false);
    schedule.within(500);
    expect(schedule.due).toBe(true);
    await clock.advance(500);
    expect(schedule.due).toBe(false);
  });

  it('is made once, however often it is asked for before the screen shows anything', async () => {
    const { schedule, clock, saves } = aSchedule();
    for (let times = 0; times < 3; times += 1) schedule.soon();
    await clock.paint();
    await clock.paint();
    expect(saves).toEqual([0]);
    schedule.soon();
    await clock.paint();
    expect(saves).toEqual([0, 0]);
  });

  it('that can wait happens at the first time it was asked for', async () => {
    const { schedule, clock, saves } = aSchedule();
    schedule.within(500);
    schedule.within(100);
    await clock.advance(400);
    schedule.within(500);
    await clock.advance(2_000);
    expect(saves).toEqual([500]);
  });

  it('that can wait goes with one that can not, and leaves no timer behind', async () => {
    const { schedule, clock, saves } = aSchedule();
    schedule.within(500);
    schedule.soon();
    await clock.paint();
    expect(clock.waiting).toBe(0);
    await clock.advance(2_000);
    expect(saves).toEqual([0]);
  });

  it('is not made at once where nothing is due', async () => {
    const { schedule, saves } = aSchedule();
    await schedule.now();
    await schedule.nowIfReachable();
    schedule.last();
    expect(saves).toEqual([]);
  });

  it('follows the one under way where something new came meanwhile', async () => {
    const { schedule, clock, server, saves, open } = aSchedule();
    server.waits = true;
    schedule.soon();
    await clock.paint();
    schedule.soon();
    await clock.paint();
    expect(saves).toHaveLength(1);
    open.shift()?.(true);
    await settled();
    await clock.paint();
    expect(saves).toHaveLength(2);
  });
});

describe('a save that was put off', () => {
  it('is dropped without a trace', async () => {
    const { schedule, clock, saves } = aSchedule();
    schedule.within(500);
    schedule.drop();
    expect({ due: schedule.due, waiting: clock.waiting }).toEqual({ due: false, waiting: 0 });
    schedule.soon();
    schedule.drop();
    await clock.paint();
    await clock.advance(60_000);
    expect(saves).toEqual([]);
  });

  it('is held until it is known who is in charge, and then made at once', async () => {
    const { schedule, clock, saves } = aSchedule();
    schedule.hold();
    schedule.soon();
    await clock.paint();
    schedule.within(100);
    await clock.advance(1_000);
    expect(saves).toEqual([]);
    schedule.release();
    await settled();
    expect(saves).toEqual([1_000]);
  });

  it('is made all the same by who leaves', async () => {
    const { schedule, saves } = aSchedule();
    schedule.hold();
    schedule.within(100);
    await schedule.now();
    expect(saves).toEqual([0]);
  });
});

describe('after a save that failed', () => {
  it('the server is looked for before the next one, and what it says is passed on', async () => {
    const { clock, server, saves, looks, told, failed } = aSchedule();
    await failed();
    expect({ saves, looks }).toEqual({ saves: [0], looks: [] });
    server.works = true;
    await clock.advance(2_000);
    expect({ saves, looks, told }).toEqual({ saves: [0, 2_000], looks: [2_000], told: ['reachable'] });
    expect(clock.waiting).toBe(0);
  });

  it('looks come less and less often while the server does not answer, up to one a minute', async () => {
    const { clock, server, saves, looks, failed } = aSchedule();
    server.found = 'unreachable';
    await failed();
    await clock.advance(175_000);
    expect(looks).toEqual([2, 6, 14, 30, 62, 122].map((seconds) => seconds * 1_000));
    expect(saves).toEqual([0]);
  });

  it('a save is tried all the same three minutes after the last, whatever the look says', async () => {
    const { clock, server, saves, failed } = aSchedule();
    server.found = 'unreachable';
    await failed();
    await clock.advance(182_000);
    expect(saves).toEqual([0, 182_000]);
  });

  it('a server that wants the learner to sign in again is asked', async () => {
    const { clock, server, saves, failed } = aSchedule();
    server.found = 'signed-out';
    await failed();
    await clock.advance(2_000);
    expect(saves).toEqual([0, 2_000]);
  });

  it('what is new is looked into at once, with one look at a time and one timer', async () => {
    const { schedule, clock, server, looks, looking, failed } = aSchedule();
    server.found = 'unreachable';
    server.looksWait = true;
    await failed();
    for (let times = 0; times < 3; times += 1) {
      schedule.soon();
      await clock.paint();
    }
    expect(looks).toEqual([0]);
    looking.shift()?.();
    await settled();
    expect(clock.waiting).toBe(1);
    schedule.soon();
    await clock.paint();
    expect(looks).toEqual([0, 0]);
  });

  it('who leaves is told at once that the server is out of reach', async () => {
    const { schedule, server, saves, failed } = aSchedule();
    server.found = 'unreachable';
    await failed();
    await schedule.nowIfReachable();
    expect({ saves, due: schedule.due }).toEqual({ saves: [0], due: true });
    server.found = 'reachable';
    server.works = true;
    await schedule.nowIfReachable();
    expect({ saves, due: schedule.due }).toEqual({ saves: [0, 0], due: false });
  });

  it('the waits begin anew with the first save that works', async () => {
    const { schedule, clock, server, saves, failed } = aSchedule();
    await failed();
    await clock.advance(6_000);
    server.works = true;
    await clock.advance(8_000);
    expect(saves).toEqual([0, 2_000, 6_000, 14_000]);
    await failed();
    await clock.advance(2_000);
    expect(saves.slice(4)).toEqual([14_000, 16_000]);
    expect(schedule.due).toBe(true);
  });

  it('a save that waited for its time gives way to the retry', async () => {
    const { schedule, clock, server, saves, open } = aSchedule();
    server.waits = true;
    schedule.soon();
    await clock.paint();
    schedule.within(20_000);
    open.shift()?.(false);
    await settled();
    server.waits = false;
    await clock.advance(2_000);
    expect(saves).toEqual([0, 2_000]);
    expect(clock.waiting).toBe(0);
  });
});

describe('the last save of a page', () => {
  it('is made beside one under way, and nothing after it', async () => {
    const { schedule, clock, server, saves, open } = aSchedule();
    server.waits = true;
    schedule.soon();
    await clock.paint();
    schedule.within(1_000);
    schedule.last();
    expect({ saves, waiting: clock.waiting }).toEqual({ saves: [0, 0], waiting: 0 });
    for (const end of open) end(false);
    await settled();
    schedule.soon();
    await clock.paint();
    await clock.advance(200_000);
    expect(saves).toEqual([0, 0]);
  });

  it('is waited for together with the one beside it', async () => {
    const { schedule, clock, server, open } = aSchedule();
    server.waits = true;
    schedule.soon();
    await clock.paint();
    schedule.within(1_000);
    schedule.last();
    let ended = false;
    void schedule.now().then(() => (ended = true));
    open[1]?.(true);
    await settled();
    expect(ended).toBe(false);
    open[0]?.(true);
    await settled();
    expect(ended).toBe(true);
  });

  it('is not followed by a look that was under way', async () => {
    const { schedule, clock, server, saves, looking, failed } = aSchedule();
    server.looksWait = true;
    await failed();
    await clock.advance(2_000);
    schedule.last();
    expect(saves).toEqual([0, 2_000]);
    looking.shift()?.();
    await settled();
    await clock.advance(200_000);
    expect(saves).toEqual([0, 2_000]);
  });
});
