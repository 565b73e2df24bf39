import { describe, expect, it } from 'vitest';
import type { CopyPort, ProgressCopy } from '../../../src/core/progress-copy.ts';
import { decodeResume, encodeResume } from '../../../src/core/resume.ts';
import { CourseSession } from '../../../src/core/session.ts';
import { INITIAL_STATE } from '../../../src/core/state.ts';
import type { Launch } from '../../../src/core/tracking-port.ts';
import { FakeClock } from './fake-clock.ts';
import { FakePort } from './fake-port.ts';
import { COURSE, interaction, LAUNCH } from './session-case.ts';

/** A place for a copy that a browser would keep from one launch to the next. */
class FakeCopies implements CopyPort {
  copy: ProgressCopy | null = null;

  read(): ProgressCopy | null {
    return this.copy;
  }

  write(copy: ProgressCopy): boolean {
    this.copy = structuredClone(copy);
    return true;
  }
}

function launched(copies: FakeCopies, launch: Partial<Launch> = {}, attempt = 'fresh') {
  const clock = new FakeClock();
  const port = new FakePort();
  const surroundings = { clock, copies, freshAttempt: attempt };
  const session = new CourseSession(COURSE, port, { ...LAUNCH, ...launch }, surroundings);
  const opens = (lesson: number): void =>
    session.dispatch({ type: 'lesson-opened', lesson: `lesson-1-${lesson}` });
  return { clock, port, session, opens };
}

/** A learner who opened a lesson that was saved, and then another that the LMS never took. */
async function killedBehind(copies: FakeCopies): Promise<string> {
  const { clock, port, session, opens } = launched(copies);
  opens(1);
  await clock.paint();
  const stored = port.saves[0]!.snapshot.resume;
  port.behaviour = 'fails';
  opens(2);
  session.dispatch({ type: 'attempt-started', section: 'section-1', seed: 3 });
  session.dispatch(
    { type: 'answer-given', section: 'section-1', question: 'question-1-1', response: 'a', score: 1 },
    interaction(0),
  );
  return stored;
}

describe('the copy in the browser', () => {
  it('holds every action before the LMS is asked', () => {
    const copies = new FakeCopies();
    const { port, session, opens } = launched(copies);
    opens(3);
    expect(port.calls).toEqual([]);
    expect(decodeResume(COURSE, copies.copy!.resume)).toMatchObject({
      state: session.state,
      attempt: 'fresh',
    });
  });

  it('gives back what the LMS never took, and sends it at once', async () => {
    const copies = new FakeCopies();
    const stored = await killedBehind(copies);
    const { clock, port, session } = launched(copies, { resume: stored }, 'other');
    expect(session.saving).toBe('pending');
    expect(Object.keys(session.state.lessons)).toEqual(['lesson-1-1', 'lesson-1-2']);
    expect(Object.keys(session.state.assessments['section-1']!.attempt!.answers)).toEqual(['question-1-1']);
    await clock.paint();
    expect(session.saving).toBe('saved');
    expect(port.recorded).toEqual([0]);
    expect(copies.copy).toMatchObject({ confirmed: true, unsaved: [] });
  });

  it('gives back an attempt of which nothing ever reached the LMS', async () => {
    const copies = new FakeCopies();
    const { port, opens } = launched(copies);
    port.behaviour = 'fails';
    opens(2);
    const { session } = launched(copies, { resume: '' });
    expect(session.state.lessons).toEqual({ 'lesson-1-2': 'opened' });
  });

  it('is left alone when the LMS opened a new attempt', async () => {
    const copies = new FakeCopies();
    await killedBehind(copies);
    const { session } = launched(copies, { resume: '' }, 'second');
    expect(session.state).toEqual(INITIAL_STATE);
  });

  it('is left alone when it belongs to another attempt', async () => {
    const copies = new FakeCopies();
    await killedBehind(copies);
    const { session } = launched(copies, { resume: encodeResume(COURSE, INITIAL_STATE, 5, 'another') });
    expect(session.state).toEqual(INITIAL_STATE);
  });

  it('replaces what arrived damaged, without a word', async () => {
    const copies = new FakeCopies();
    const stored = await killedBehind(copies);
    const { session } = launched(copies, { resume: stored.slice(0, -3) });
    expect(session.trouble).toBeNull();
    expect(Object.keys(session.state.lessons)).toEqual(['lesson-1-1', 'lesson-1-2']);
  });

  it('keeps the answers of a save that a closing page made: Moodle says "true" to it whatever happens', async () => {
    const copies = new FakeCopies();
    await killedBehind(copies);
    const { clock, port, session } = launched(copies, { resume: copies.copy!.resume });
    port.behaviour = 'works';
    session.close();
    await clock.paint();
    expect(port.recorded).toEqual([0]);
    expect(copies.copy!.unsaved).toHaveLength(1);
  });

  it('is neither read nor written in review', () => {
    const copies = new FakeCopies();
    copies.copy = {
      resume: encodeResume(COURSE, { ...INITIAL_STATE, reached: 'passed' }, 1),
      confirmed: false,
      unsaved: [],
    };
    const before = copies.copy;
    const { session, opens } = launched(copies, { mode: 'review' });
    opens(1);
    expect(session.state.reached).toBe('none');
    expect(copies.copy).toBe(before);
  });
});

describe('what the LMS holds by itself', () => {
  it('is where a learner begins whose progress can not be read', () => {
    const { session } = launched(new FakeCopies(), {
      resume: 'gi1.rubbish',
      verdict: 'passed',
      score: 90,
      location: 'lesson/lesson-1-4/7',
    });
    expect(session.trouble).toBe('damaged');
    expect(session.state.reached).toBe('passed');
    expect(session.state.bookmark).toEqual({ view: 'lesson', id: 'lesson-1-4', position: 7 });
  });

  it.each(['', 'lesson', 'lesson/gone/1', 'lesson/lesson-1-1/-4', 'assessment/gone', 'x/y/z', '<b>'])(
    'is no place to go on when its location is %j',
    (location) => {
      const { session } = launched(new FakeCopies(), { location });
      expect([null, { view: 'lesson', id: 'lesson-1-1', position: 0 }]).toContainEqual(
        session.state.bookmark,
      );
    },
  );

  it('is not destroyed when a newer version of the course wrote it', async () => {
    const { clock, port, session, opens } = launched(new FakeCopies(), { resume: 'gi2.whatever' });
    expect(session).toMatchObject({ trouble: 'newer', saving: 'read-only' });
    opens(1);
    await clock.paint();
    session.close();
    expect(port.calls).toEqual([]);
  });
});

describe('a window that does not know yet whether it is alone', () => {
  it('keeps a copy, and saves once it knows', async () => {
    const copies = new FakeCopies();
    const { clock, port, session, opens } = launched(copies);
    session.hold();
    opens(1);
    await clock.paint();
    await clock.advance(60_000);
    expect(port.calls).toEqual([]);
    expect(copies.copy).not.toBeNull();
    session.release();
    await clock.paint();
    expect(port.calls).toEqual(['save', 'saved']);
  });

  it('saves all the same when the learner leaves', async () => {
    const { port, session, opens } = launched(new FakeCopies());
    session.hold();
    opens(1);
    session.close();
    expect(port.calls.slice(0, 2)).toEqual(['save', 'close']);
  });

  it('writes nothing when another one is in charge', async () => {
    const { clock, port, session, opens } = launched(new FakeCopies());
    session.hold();
    opens(1);
    session.yieldToOther();
    await clock.paint();
    expect(port.calls).toEqual([]);
  });
});

describe('progress from elsewhere', () => {
  it("joins the learner's own and is told to the LMS, answers included", async () => {
    const other = launched(new FakeCopies());
    other.opens(3);
    const { clock, port, session, opens } = launched(new FakeCopies());
    opens(1);
    await clock.paint();
    session.adopt(other.session.state, [interaction(0)]);
    expect(session.saving).toBe('pending');
    await clock.paint();
    expect(Object.keys(session.state.lessons).sort()).toEqual(['lesson-1-1', 'lesson-1-3']);
    expect(port.recorded).toEqual([0]);
  });
});

describe('a second window of the same attempt', () => {
  it('writes nothing while the first is in charge', async () => {
    const copies = new FakeCopies();
    const { clock, port, session, opens } = launched(copies);
    session.yieldToOther();
    opens(1);
    await clock.paint();
    session.close();
    expect(port.calls).toEqual([]);
    expect(copies.copy).toBeNull();
  });

  it('goes on with what the first one left when it takes over, and writes again', async () => {
    const copies = new FakeCopies();
    const first = launched(copies, {}, 'first');
    const second = launched(copies, {}, 'second');
    second.session.yieldToOther();
    first.opens(1);
    await first.clock.paint();
    second.opens(2);
    expect(await first.session.leave()).toBe(true);
    second.session.takeOver();
    await second.clock.paint();
    expect(Object.keys(second.session.state.lessons).sort()).toEqual(['lesson-1-1', 'lesson-1-2']);
    expect(second.session.saving).toBe('saved');
    expect(decodeResume(COURSE, second.port.saves[0]!.snapshot.resume)).toMatchObject({ attempt: 'first' });
  });

  it('does not tell again what an older copy holds, which a full storage has kept', async () => {
    const copies = new FakeCopies();
    const stored = await killedBehind(copies);
    const stale = structuredClone(copies.copy);
    const first = launched(copies, { resume: stored }, 'first');
    await first.clock.paint();
    for (const lesson of [3, 4, 5]) {
      first.opens(lesson);
      await first.clock.paint();
    }
    copies.copy = stale;
    const second = launched(copies, { resume: first.port.saves.at(-1)!.snapshot.resume }, 'second');
    second.session.yieldToOther();
    second.session.takeOver();
    await second.clock.paint();
    expect(second.port.recorded).toEqual([]);
    expect(second.session.state.bookmark).toMatchObject({ id: 'lesson-1-5' });
  });
});
