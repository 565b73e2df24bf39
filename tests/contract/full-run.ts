import { objectiveId, slots } from '../../src/core/report.ts';
import { CourseSession } from '../../src/core/session.ts';
import type { Interaction, ResponseValue } from '../../src/core/tracking-port.ts';
import type { LessonOutline, SectionOutline } from '../../src/model/outline.ts';
import type { TestLms } from './lms.ts';
import { SAMPLE_COURSE } from './sample-course.ts';
import { SteppedClock } from './stepped-clock.ts';

/** What a run does besides lessons and assessments. */
export interface RunOptions {
  /** Uses every activity of every lesson. */
  readonly activities: boolean;
  /** How many blocks of each lesson are read long enough to be the place to come back to. */
  readonly positions: number;
}

/** Plays the sample course to its end without a mistake; after each action the page has painted and 20 seconds pass. */
export async function playPerfectly(
  lms: TestLms,
  { activities, positions }: RunOptions,
): Promise<CourseSession> {
  const port = await lms.connect();
  const clock = new SteppedClock();
  const session = new CourseSession(SAMPLE_COURSE, port, await port.open(slots(SAMPLE_COURSE)), { clock });
  const act = async (...args: Parameters<CourseSession['dispatch']>): Promise<void> => {
    session.dispatch(...args);
    await clock.pass(20_000);
  };
  for (const section of SAMPLE_COURSE.sections) {
    for (const lesson of section.lessons) await read(lesson, act, activities, positions);
    await assess(section, session, act);
  }
  await session.leave();
  return session;
}

type Act = (...args: Parameters<CourseSession['dispatch']>) => Promise<void>;

async function read(lesson: LessonOutline, act: Act, activities: boolean, positions: number): Promise<void> {
  await act({ type: 'lesson-opened', lesson: lesson.id });
  for (let position = 1; position <= positions; position += 1)
    await act({ type: 'position-reached', lesson: lesson.id, position });
  if (activities) for (const { id } of lesson.activities) await act({ type: 'activity-used', activity: id });
  await act({ type: 'end-reached', lesson: lesson.id });
}

async function assess(section: SectionOutline, session: CourseSession, act: Act): Promise<void> {
  await act({ type: 'assessment-opened', section: section.id });
  await act({ type: 'attempt-started', section: section.id, seed: 7 + section.number });
  const questions = session.state.assessments[section.id]?.attempt?.questions ?? [];
  for (const question of questions) {
    await act(
      { type: 'answer-given', section: section.id, question, response: 'a', score: 1 },
      interaction(section, question),
    );
  }
}

const ANSWERS: Readonly<Record<ResponseValue['type'], ResponseValue>> = {
  choice: { type: 'choice', ids: ['a', 'c'] },
  'true-false': { type: 'true-false', value: true },
  matching: {
    type: 'matching',
    pairs: [
      ['a', '1'],
      ['b', '2'],
    ],
  },
  sequencing: { type: 'sequencing', ids: ['b', 'a', 'c'] },
  'fill-in': { type: 'fill-in', text: 'múltiples partes' },
  likert: { type: 'likert', id: 'd' },
  numeric: { type: 'numeric', value: 2005, tolerance: 0 },
};

function interaction(section: SectionOutline, id: string): Interaction | undefined {
  const number = section.assessment?.pool.find((question) => question.id === id)?.number ?? -1;
  const slot = slots(SAMPLE_COURSE)[number];
  if (!slot) return undefined;
  const answer = ANSWERS[slot.type];
  return {
    ...slot,
    objective: objectiveId(section),
    response: answer,
    correct: [answer],
    score: 1,
    weight: 1,
    at: Date.UTC(2026, 7, 1, 10),
    latencySeconds: 14,
    description: '¿Cuál es la respuesta?',
  };
}
