import { describe, expect, it } from 'vitest';
import type { ProgressCopy } from '../../../src/core/progress-copy.ts';
import { decodeResume, encodeResume } from '../../../src/core/resume.ts';
import { INITIAL_STATE } from '../../../src/core/state.ts';
import type { LearnerState } from '../../../src/core/state.ts';
import { after, attemptOf, begun, taking } from './play.ts';
import { aSession, aSessionInAttempt, COURSE, interaction } from './session-case.ts';
import type { SessionCase } from './session-case.ts';

const opened = after(COURSE, [{ type: 'lesson-opened', lesson: 'lesson-1-4' }]);
const asked = begun(COURSE, opened, 'section-1', 3);

const copyOf = (state: LearnerState, change: Partial<ProgressCopy> = {}, save = 9): ProgressCopy => ({
  resume: encodeResume(COURSE, state, save, 'own'),
  confirmed: true,
  unsaved: [],
  ...change,
});

const stored = (state: LearnerState) => ({ resume: encodeResume(COURSE, state, 5, 'own') });

/** The number of the save that the LMS was told last. */
function lastSave({ port }: SessionCase): number {
  const resumed = decodeResume(COURSE, port.saves.at(-1)!.snapshot.resume);
  return resumed.ok ? resumed.save : -1;
}

describe('a window that hands over', () => {
  it('tells the other one all that it knows', async () => {
    const { session, port, opens, answers, clock } = await aSessionInAttempt();
    opens(1);
    await clock.paint();
    port.behaviour = 'fails';
    answers(0);
    opens(2);
    await clock.paint();
    const { copy } = session;
    expect(decodeResume(COURSE, copy.resume)).toMatchObject({ ok: true, state: session.state });
    expect(copy.unsaved.map(({ slot }) => slot)).toEqual([0]);
    expect(copy.confirmed).toBe(true);
  });

  it('writes no copy over that of the other one when its last save ends', async () => {
    const kept: string[] = [];
    const copies = { read: () => null, write: ({ resume }: ProgressCopy) => kept.push(resume) > 0 };
    const { session, clock, port, opens } = aSession({}, { copies });
    port.behaviour = 'waits';
    opens(1);
    await clock.paint();
    session.yieldToOther();
    const before = kept.length;
    port.finish(false);
    await clock.paint();
    expect(kept).toHaveLength(before);
    expect(session.saving).toBe('elsewhere');
  });

  it('does not forget, when it is closed, that something was not saved', async () => {
    const { session, clock, port, opens } = aSession();
    port.behaviour = 'fails';
    opens(1);
    session.close();
    await clock.paint();
    session.yieldToOther();
    expect(session.saving).toBe('closed');
    expect(await session.leave()).toBe(false);
  });
});

describe('a window that takes over', () => {
  it('goes on with what it is handed, under the number that follows', async () => {
    const one = aSession(stored(asked));
    one.session.yieldToOther();
    one.session.takeOver(copyOf(opened, { unsaved: [interaction(0)] }));
    expect(one.session.saving).toBe('pending');
    await one.clock.paint();
    expect(one.port.calls).toEqual(['distrust', 'save', 'saved']);
    expect(one.port.recorded).toEqual([0]);
    expect(lastSave(one)).toBe(10);
  });

  it('goes on with its own where it can not read what it is handed', async () => {
    const { session, clock, port, opens } = aSession();
    session.yieldToOther();
    opens(3);
    session.takeOver(copyOf(opened, { resume: 'gi1.rubbish' }));
    expect(session.state.lessons).toEqual({ 'lesson-1-3': 'opened' });
    await clock.paint();
    expect(port.calls).toEqual(['distrust', 'save', 'saved']);
  });

  it('tells the answers that were given while the other one was in charge', async () => {
    const { session, clock, port, answers } = await aSessionInAttempt();
    session.yieldToOther();
    answers(0);
    expect(port.recorded).toEqual([]);
    session.takeOver(null);
    await clock.paint();
    expect(port.recorded).toEqual([0]);
  });

  it('does not tell an answer of the attempt before over the one that was given here meanwhile', async () => {
    const first = taking(COURSE, INITIAL_STATE, 1);
    const { session, clock, port, answers } = aSession(stored(first));
    session.yieldToOther();
    session.dispatch({ type: 'attempt-started', section: 'section-1', seed: 3 });
    answers(0);
    session.takeOver(copyOf(first, { unsaved: [{ ...interaction(0), at: 77 }, interaction(4)] }));
    expect(attemptOf(session.state)).toMatchObject({ seed: 3, answers: { 'question-1-1': {} } });
    expect(session.copy.unsaved).toEqual([interaction(0), interaction(4)]);
    await clock.paint();
    expect(port.recorded).toEqual([0, 4]);
  });

  it('tells the answer of the other one last where both have answered the same question', async () => {
    const { session, answers } = aSession(stored(asked));
    session.yieldToOther();
    answers(0);
    const wrong = { section: 'section-1', question: 'question-1-1', response: 'b', score: 0 };
    const other = { ...interaction(0), at: 77 };
    session.takeOver(
      copyOf(after(COURSE, [{ type: 'answer-given', ...wrong }], asked), { unsaved: [other] }),
    );
    expect(attemptOf(session.state).answers).toEqual({ 'question-1-1': { response: 'b', score: 0 } });
    expect(session.copy.unsaved).toEqual([interaction(0), other]);
  });

  it('does nothing where it is in charge already', async () => {
    const { session, clock, port } = aSession(stored(opened));
    session.takeOver(copyOf(asked));
    await clock.paint();
    expect({ calls: port.calls, saving: session.saving }).toEqual({ calls: [], saving: 'saved' });
  });
});

describe('a copy that is taken up', () => {
  it('is saved for its answers alone', async () => {
    const { session, clock, port } = aSession({ ...stored(asked), verdict: 'incomplete' });
    session.join(copyOf(asked, { unsaved: [interaction(4)] }));
    await clock.paint();
    expect(port.recorded).toEqual([4]);
  });

  it('is saved for its state alone, under the number that follows', async () => {
    const one = aSession({ ...stored(opened), verdict: 'incomplete' });
    one.session.join(copyOf(asked));
    await one.clock.paint();
    expect(one.port.saves).toHaveLength(1);
    expect(lastSave(one)).toBe(10);
  });

  it('tells no answer twice that this window holds too', async () => {
    const { session, clock, port } = aSession(stored(asked), {
      copies: { read: () => copyOf(asked, { unsaved: [interaction(0)] }), write: () => true },
    });
    session.join(
      copyOf(asked, {
        unsaved: [interaction(0), interaction(4), { ...interaction(0), at: 77 }],
      }),
    );
    await clock.paint();
    expect(port.recorded).toEqual([0, 4, 0]);
  });

  it('has the LMS known to have taken a save of the attempt', () => {
    const { session } = aSession({ resume: stored(opened).resume.slice(0, -1) });
    expect(session.copy.confirmed).toBe(false);
    session.join(copyOf(opened));
    expect(session.copy.confirmed).toBe(true);
  });
});

describe('progress from elsewhere', () => {
  it('is saved under a new number', async () => {
    const one = aSession(stored(opened));
    one.session.adopt(asked, []);
    await one.clock.paint();
    expect(lastSave(one)).toBe(6);
  });

  it('is not taken up where nothing may be written', async () => {
    const { session, clock, port } = aSession({ ...stored(opened), mode: 'review' });
    session.adopt(asked, [interaction(0)]);
    await clock.paint();
    expect(session.state).toEqual(opened);
    expect({ calls: port.calls, saving: session.saving }).toEqual({ calls: [], saving: 'read-only' });
  });
});
