import { describe, expect, it } from 'vitest';
import type { LearnerAction } from '../../../src/core/action.ts';
import type { ProgressCopy } from '../../../src/core/progress-copy.ts';
import { decodeResume, encodeResume } from '../../../src/core/resume.ts';
import { INITIAL_STATE } from '../../../src/core/state.ts';
import type { LearnerState } from '../../../src/core/state.ts';
import { after, attemptOf, begun } from './play.ts';
import { aSession, COURSE, interaction } from './session-case.ts';

/** A learner who answered a question of an attempt and had a lesson open, of which the LMS heard nothing. */
const OFFLINE: LearnerState = {
  ...INITIAL_STATE,
  lessons: { 'lesson-1-4': 'opened' },
  bookmark: { view: 'lesson', id: 'lesson-1-4', position: 2 },
  assessments: {
    'section-1': {
      best: null,
      finished: 0,
      attempt: {
        seed: 3,
        questions: ['question-1-1', 'question-1-2'],
        answers: { 'question-1-1': { response: 'a', score: 1 } },
      },
      seen: [],
    },
  },
};

function found(save: number, attempt = 'own', state = OFFLINE): ProgressCopy {
  return {
    resume: encodeResume(COURSE, state, save, attempt),
    confirmed: true,
    unsaved: [interaction(0)],
  };
}

const STORED = encodeResume(COURSE, INITIAL_STATE, 5, 'own');

describe('a copy that is found after the start', () => {
  it('is gone on from, and the LMS hears of it once, with its answers', async () => {
    const { session, clock, port } = aSession({ resume: STORED });
    session.join(found(9));
    expect(session.state.lessons).toEqual({ 'lesson-1-4': 'opened' });
    expect(session.state.bookmark).toEqual(OFFLINE.bookmark);
    await clock.paint();
    expect(port.recorded).toEqual([0]);
    expect(session.saving).toBe('saved');
  });

  it('takes nothing away that the learner did meanwhile, even when more was saved since than it holds', async () => {
    const { session, clock, port, opens } = aSession({ resume: STORED });
    for (const lesson of [1, 2, 3, 5, 6]) opens(lesson);
    session.join(found(7));
    expect(Object.keys(session.state.lessons).sort()).toEqual(
      [1, 2, 3, 4, 5, 6].map((lesson) => `lesson-1-${lesson}`),
    );
    expect(session.state.assessments['section-1']?.attempt?.answers).toHaveProperty('question-1-1');
    await clock.paint();
    expect(port.recorded).toEqual([0]);
  });

  it('leaves the answer that the learner gave meanwhile to the question that it answers too, by the later save', async () => {
    const asked = begun(COURSE, INITIAL_STATE, 'section-1', 3);
    const answered = (score: number): LearnerAction => ({
      type: 'answer-given',
      section: 'section-1',
      question: 'question-1-1',
      response: 'b',
      score,
    });
    const theirs = after(COURSE, [answered(0)], asked);
    for (const [save, score] of [
      [6, 1],
      [7, 0],
    ] as const) {
      const { session, clock, opens } = aSession({ resume: encodeResume(COURSE, asked, 5, 'own') });
      session.dispatch(answered(1), { ...interaction(0), at: 77 });
      opens(1);
      session.join(found(save, 'own', theirs));
      expect(attemptOf(session.state).answers).toEqual({ 'question-1-1': { response: 'b', score } });
      expect(session.copy.unsaved.at(-1)?.at).toBe(score === 1 ? 77 : 0);
      await clock.paint();
      expect(session.saving).toBe('saved');
    }
  });

  it('does not rename the attempt that the LMS knows, were it one that the LMS never heard of', async () => {
    const { session, clock, port, opens } = aSession({ resume: STORED });
    session.join({ ...found(9, 'unheard'), confirmed: false });
    opens(1);
    await clock.paint();
    expect(decodeResume(COURSE, port.saves.at(-1)!.snapshot.resume)).toMatchObject({ attempt: 'own' });
  });

  it('is replaced by what was done meanwhile, though nothing lay there', () => {
    const kept: ProgressCopy[] = [];
    const copies = { read: () => null, write: (copy: ProgressCopy) => kept.push(copy) > 0 };
    const { session, opens } = aSession({}, { copies });
    session.join(null);
    expect(kept).toEqual([]);
    opens(2);
    session.join(null);
    expect(kept.map(({ resume }) => decodeResume(COURSE, resume))).toMatchObject([
      { state: session.state },
      { state: session.state },
    ]);
  });

  it('costs no save when it says nothing new', async () => {
    const resume = encodeResume(COURSE, OFFLINE, 9, 'own');
    const { session, clock, port } = aSession({ resume, verdict: 'incomplete' });
    session.join({ ...found(9), unsaved: [] });
    await clock.paint();
    expect(port.saves).toEqual([]);
  });

  it('is left alone when it belongs to another attempt, or to a course that is only looked at', () => {
    const other = aSession({ resume: STORED });
    other.session.join(found(9, 'another'));
    expect(other.session.state).toEqual(INITIAL_STATE);
    const review = aSession({ resume: STORED, mode: 'review' });
    review.session.join(found(9));
    expect(review.session.state.lessons).toEqual({});
  });

  it('replaces what arrived damaged, and the notice of it goes', () => {
    const { session } = aSession({ resume: STORED.slice(0, -2) });
    expect(session.trouble).toBe('damaged');
    session.join(found(9));
    expect(session.trouble).toBeNull();
    expect(session.state.lessons).toEqual({ 'lesson-1-4': 'opened' });
  });

  it('is not written over what another window keeps', () => {
    const { session, port } = aSession({ resume: STORED });
    session.yieldToOther();
    session.join(found(9));
    expect(session.state).toEqual(INITIAL_STATE);
    expect(port.saves).toEqual([]);
  });

  it('is taken up by a window that takes over, though it was found before that', async () => {
    const { session, clock, port } = aSession({ resume: STORED });
    session.yieldToOther();
    session.join(found(9));
    session.takeOver(null);
    expect(session.state.lessons).toEqual({ 'lesson-1-4': 'opened' });
    await clock.paint();
    expect(port.recorded).toEqual([0]);
  });
});
