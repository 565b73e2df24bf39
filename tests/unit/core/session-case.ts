import { CourseSession } from '../../../src/core/session.ts';
import type { Surroundings } from '../../../src/core/surroundings.ts';
import type { Interaction, Launch } from '../../../src/core/tracking-port.ts';
import { slots } from '../../../src/core/report.ts';
import { aCourse } from '../../fixtures/course.ts';
import { FakeClock } from './fake-clock.ts';
import { FakePort } from './fake-port.ts';

/** A session with all that tests hold in their hands. */
export interface SessionCase {
  readonly session: CourseSession;
  readonly clock: FakeClock;
  readonly port: FakePort;
  /** Opens the lesson with this number in the course, counted from 1: the plainest change of state. */
  readonly opens: (lesson: number) => void;
  /** Answers the question with this slot, which the attempt asks. */
  readonly answers: (slot: number) => void;
}

/** The course of these sessions: nine lessons with two activities each, and a bank of six questions, all of them asked. */
export const COURSE = aCourse({ lessons: 9, activities: 2, pool: 6 });

export const LAUNCH: Launch = {
  mode: 'normal',
  learnerId: 'ines',
  learnerName: 'Nieto, Inés',
  language: 'es',
  resume: '',
  location: '',
  verdict: 'not-attempted',
  score: null,
  isBehind: false,
};

/** A session at its start in a browser that keeps a copy, with an attempt at the assessment where the test wants to answer. */
export function aSession(
  launch: Partial<Launch> = {},
  surroundings: Partial<Surroundings> = {},
): SessionCase {
  const clock = new FakeClock();
  const port = new FakePort();
  const session = new CourseSession(
    COURSE,
    port,
    { ...LAUNCH, ...launch },
    {
      clock,
      copies: { read: () => null, write: () => true },
      ...surroundings,
    },
  );
  return {
    session,
    clock,
    port,
    opens: (lesson) => session.dispatch({ type: 'lesson-opened', lesson: `lesson-1-${lesson}` }),
    answers: (slot) =>
      session.dispatch(
        {
          type: 'answer-given',
          section: 'section-1',
          question: `question-1-${slot + 1}`,
          response: 'a',
          score: 1,
        },
        interaction(slot),
      ),
  };
}

/** A session in which an attempt was begun and saved. */
export async function aSessionInAttempt(surroundings: Partial<Surroundings> = {}): Promise<SessionCase> {
  const one = aSession({}, surroundings);
  one.session.dispatch({ type: 'attempt-started', section: 'section-1', seed: 3 });
  await one.clock.paint();
  return one;
}

export function interaction(slot: number): Interaction {
  return {
    slot,
    id: slots(COURSE)[slot]?.id ?? '',
    type: 'choice',
    objective: 's1_section-1',
    response: { type: 'choice', ids: ['a'] },
    correct: [{ type: 'choice', ids: ['a'] }],
    score: 1,
    weight: 1,
    at: 0,
    latencySeconds: 3,
    description: '¿Qué es?',
  };
}
