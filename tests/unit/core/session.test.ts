import { describe, expect, it } from 'vitest';
import { decodeResume, encodeResume } from '../../../src/core/resume.ts';
import { INITIAL_STATE } from '../../../src/core/state.ts';
import { after } from './play.ts';
import { aSession, aSessionInAttempt, COURSE } from './session-case.ts';

const opened = after(COURSE, [{ type: 'lesson-opened', lesson: 'lesson-1-2' }]);

describe('a session at its start', () => {
  it('begins anew when nothing was saved', () => {
    const { session } = aSession();
    expect(session).toMatchObject({ isKept: true, isSignedOut: false, hasRecovered: false });
    expect(session).toMatchObject({ state: INITIAL_STATE, saving: 'saved', trouble: null });
  });

  it('takes up what was saved', () => {
    const { session } = aSession({ resume: encodeResume(COURSE, opened, 4) });
    expect(session).toMatchObject({ state: opened, saving: 'saved', trouble: null });
  });

  it.each([
    ['damaged', encodeResume(COURSE, opened, 4).slice(0, -1)],
    ['foreign', '{"lesson":3}'],
    ['newer', 'gi9.x'],
  ])('begins anew and says why when what was saved is %s', (trouble, resume) => {
    expect(aSession({ resume }).session).toMatchObject({ state: INITIAL_STATE, trouble });
  });

  it('saves nothing before the learner did something', async () => {
    const { session, clock, port } = aSession({ resume: encodeResume(COURSE, opened, 4) });
    await clock.paint();
    await session.flush();
    expect(port.calls).toEqual([]);
  });

  it('saves nothing when the learner comes back to the place of the bookmark', async () => {
    const { clock, port, opens } = aSession({ resume: encodeResume(COURSE, opened, 4) });
    opens(2);
    await clock.paint();
    expect(port.calls).toEqual([]);
  });
});

describe('a session that saves', () => {
  it('changes its state at once and saves it once the screen shows it', async () => {
    const { session, clock, port, opens } = aSession();
    opens(1);
    expect(session.state.lessons).toEqual({ 'lesson-1-1': 'opened' });
    expect(session.saving).toBe('pending');
    expect(port.calls).toEqual([]);
    await clock.paint();
    expect(port.calls).toEqual(['save', 'saved']);
    expect(session.saving).toBe('saved');
  });

  it('saves once what changed several times before the screen showed it', async () => {
    const { session, clock, port, opens } = aSession();
    opens(1);
    opens(2);
    opens(3);
    await clock.paint();
    expect(port.saves).toHaveLength(1);
    expect(decodeResume(COURSE, port.saves[0]!.snapshot.resume)).toMatchObject({ state: session.state });
  });

  it('saves a different text each time, also from one launch to the next', async () => {
    const { clock, port, opens } = aSession({ resume: encodeResume(COURSE, opened, 41) });
    opens(1);
    await clock.paint();
    opens(2);
    await clock.paint();
    const counts = port.saves.map(({ snapshot }) => decodeResume(COURSE, snapshot.resume));
    expect(counts).toMatchObject([{ save: 42 }, { save: 43 }]);
  });

  it('tells the length of the session in whole seconds', async () => {
    const { clock, port, opens } = aSession();
    await clock.advance(61_400);
    opens(1);
    await clock.paint();
    expect(port.saves[0]!.snapshot.seconds).toBe(61);
  });

  it('does nothing for an action that makes no sense', async () => {
    const { session, clock, port, opens } = aSession();
    let news = 0;
    session.subscribe(() => (news += 1));
    opens(77);
    await clock.paint();
    expect({ news, calls: port.calls, saving: session.saving }).toEqual({
      news: 0,
      calls: [],
      saving: 'saved',
    });
  });

  it('runs one save at a time, and then one with the latest state', async () => {
    const { session, clock, port, opens } = aSession();
    port.behaviour = 'waits';
    opens(1);
    await clock.paint();
    opens(2);
    await clock.paint();
    opens(3);
    await clock.paint();
    expect(port.saves).toHaveLength(1);
    port.finish();
    await clock.paint();
    expect(session.saving).toBe('pending');
    await clock.paint();
    expect(port.saves).toHaveLength(2);
    expect(decodeResume(COURSE, port.saves[1]!.snapshot.resume)).toMatchObject({ state: session.state });
    port.finish();
    await clock.paint();
    expect(session.saving).toBe('saved');
  });
});

describe('what can wait', () => {
  const used = (which: number) => ({ type: 'activity-used', activity: `lesson-1-1/check-${which}` }) as const;
  const reached = (position: number) =>
    ({ type: 'position-reached', lesson: 'lesson-1-1', position }) as const;

  it('goes with the next save that can not', async () => {
    const { session, clock, port, opens } = aSession();
    opens(1);
    await clock.paint();
    session.dispatch(reached(3));
    await clock.paint();
    expect(port.saves).toHaveLength(1);
    opens(2);
    await clock.paint();
    expect(port.saves).toHaveLength(2);
  });

  it('is said to be kept in the browser until it is saved', async () => {
    const { session, clock, opens } = aSession();
    opens(1);
    await clock.paint();
    session.dispatch(reached(3));
    expect(session.saving).toBe('kept');
    await session.flush();
    expect(session.saving).toBe('saved');
  });

  it('is saved after a while, and when the page is hidden', async () => {
    const { session, clock, port, opens } = aSession();
    opens(1);
    await clock.paint();
    session.dispatch(reached(3));
    await clock.advance(19_999);
    expect(port.saves).toHaveLength(1);
    await clock.advance(1);
    expect(port.saves.at(-1)!.snapshot.location).toBe('lesson/lesson-1-1/3');
    session.dispatch(reached(4));
    await session.flush();
    expect(port.saves.at(-1)!.snapshot.location).toBe('lesson/lesson-1-1/4');
    expect(clock.waiting).toBe(0);
  });

  it('waits for one more action at the most, places in the text aside', async () => {
    const { session, clock, port, opens } = aSession();
    opens(1);
    await clock.paint();
    session.dispatch(used(1));
    for (const position of [1, 2, 3]) session.dispatch(reached(position));
    await clock.paint();
    expect(port.saves).toHaveLength(1);
    session.dispatch(used(2));
    await clock.paint();
    expect(port.saves).toHaveLength(2);
    session.dispatch({ type: 'assessment-opened', section: 'section-1' });
    await clock.paint();
    expect(port.saves).toHaveLength(2);
  });

  it('does not count a place in the text as the one action that waits', async () => {
    const { session, clock, port, opens } = aSession();
    opens(1);
    await clock.paint();
    session.dispatch(reached(3));
    session.dispatch(used(1));
    await clock.paint();
    expect(port.saves).toHaveLength(1);
    session.dispatch(used(2));
    await clock.paint();
    expect(port.saves).toHaveLength(2);
  });

  it('does not hide that something else is on its way, or has failed', async () => {
    const { session, clock, port, opens } = aSession();
    port.behaviour = 'fails';
    opens(1);
    session.dispatch(reached(3));
    expect(session.saving).toBe('pending');
    await clock.paint();
    session.dispatch(reached(4));
    expect(session.saving).toBe('failed');
  });

  it('does not wait where the browser keeps no copy', async () => {
    const copies = { read: () => null, write: () => false };
    const { session, clock, port, opens } = aSession({}, { copies });
    opens(1);
    await clock.paint();
    session.dispatch(reached(3));
    expect(session.saving).toBe('pending');
    await clock.paint();
    expect(port.saves).toHaveLength(2);
  });
});

describe('interactions', () => {
  it('go with the save that follows the answer, once', async () => {
    const { clock, port, answers, opens } = await aSessionInAttempt();
    answers(0);
    answers(1);
    await clock.paint();
    opens(2);
    await clock.paint();
    expect(port.saves.map(({ interactions }) => interactions)).toEqual([[0, 1], []]);
  });

  it('are not told for an answer that was not taken', async () => {
    const { clock, port, answers } = await aSessionInAttempt();
    answers(0);
    answers(0);
    await clock.paint();
    expect(port.recorded).toEqual([0]);
  });

  it('given during a save go with the next one', async () => {
    const { clock, port, answers } = await aSessionInAttempt();
    port.behaviour = 'waits';
    answers(0);
    await clock.paint();
    answers(1);
    port.finish();
    await clock.paint();
    await clock.paint();
    port.finish();
    await clock.paint();
    expect(port.recorded).toEqual([0, 1]);
  });
});

describe('listeners', () => {
  it('hear of every change of state and of saving', async () => {
    const { session, clock, opens } = aSession();
    const heard: string[] = [];
    session.subscribe(() => heard.push(`${Object.keys(session.state.lessons).length} ${session.saving}`));
    opens(1);
    await clock.paint();
    expect(heard).toEqual(['1 pending', '1 saved']);
  });

  it('hear nothing more once they ended it', () => {
    const { session, opens } = aSession();
    let news = 0;
    session.subscribe(() => (news += 1))();
    opens(1);
    expect(news).toBe(0);
  });
});

describe.each(['review', 'browse'] as const)('a session in %s mode', (mode) => {
  it('lets the learner go everywhere and writes nothing at all', async () => {
    const { session, clock, port, opens } = aSession({ mode, resume: encodeResume(COURSE, opened, 4) });
    opens(3);
    await clock.paint();
    await session.flush();
    expect(await session.leave()).toBe(true);
    session.close();
    expect(session.state.lessons).toEqual({ 'lesson-1-2': 'opened', 'lesson-1-3': 'opened' });
    expect(port.calls).toEqual([]);
  });

  it('keeps no answer that it will never tell', () => {
    const { session, answers } = aSession({ mode });
    session.dispatch({ type: 'attempt-started', section: 'section-1', seed: 3 });
    answers(0);
    expect(session.state.assessments['section-1']?.attempt?.answers).toHaveProperty('question-1-1');
    expect(session.copy.unsaved).toEqual([]);
  });

  it('says so, whatever the learner does', async () => {
    const { session, clock, opens } = aSession({ mode });
    opens(1);
    await clock.paint();
    expect(session.saving).toBe('read-only');
  });
});
