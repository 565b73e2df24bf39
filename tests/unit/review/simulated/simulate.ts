import { interactionOf } from '../../../../src/app/report-answer.ts';
import { CourseSession } from '../../../../src/core/session.ts';
import { slots } from '../../../../src/core/report.ts';
import { attemptUnderWay } from '../../../../src/core/state.ts';
import { graderOf } from '../../../../src/questions/graders.ts';
import type { Question } from '../../../../src/questions/models.ts';
import type { KnownLanguage } from '../../../../src/review/known-course.ts';
import { moodle } from '../../../contract/profiles/moodle.ts';
import { SteppedClock } from '../../../contract/stepped-clock.ts';
import { Chance } from '../../../soak/chance.ts';
import { RaschLearner } from './rasch-learner.ts';

/** A learner and what the LMS holds of the attempt; null for who never opened the course. */
export interface SimulatedLearner {
  readonly name: string;
  readonly email: string;
  readonly elements: ReadonlyMap<string, string> | null;
}

/** How a group is simulated. */
export interface Simulation {
  /** The course as it is played: with its keys, right or wrong. */
  readonly course: KnownLanguage;
  /** Questions as they truly are, where the course's key is wrong, by id. */
  readonly truth?: ReadonlyMap<string, Question>;
  readonly learners: number;
  readonly seed: number;
  /** How often each assessment is taken. */
  readonly rounds: number;
  /** Some never begin, and some stop on the way. */
  readonly isRealistic?: boolean;
}

const NAMES = [
  'Awa Diop',
  'Björn Ångström',
  'Carmen Núñez',
  'Dmitri Ivanov',
  'Elif Yılmaz',
  'Fátima Souza',
  'Gao Lin',
];

/** Plays learners through the course's own state machine and SCORM 1.2 adapter into an LMS that behaves as Moodle. */
export async function simulate(simulation: Simulation): Promise<SimulatedLearner[]> {
  const learners: SimulatedLearner[] = [];
  for (let index = 0; index < simulation.learners; index += 1) {
    const name = `${NAMES[index % NAMES.length]} ${index + 1}`;
    const isAway = simulation.isRealistic === true && index % 11 === 10;
    learners.push({
      name,
      email: `p${index + 1}@example.com`,
      elements: isAway ? null : await play(simulation, index),
    });
  }
  return learners;
}

async function play(
  { course, truth, learners, seed, rounds, isRealistic }: Simulation,
  index: number,
): Promise<ReadonlyMap<string, string>> {
  const chance = new Chance(seed * 1_000 + index);
  // Abilities lie evenly along a normal curve, as far as three sums of chance go.
  const spread = (index + 0.5) / learners;
  const learner = new RaschLearner(Math.log(spread / (1 - spread)) * 0.9 + 0.3, chance);
  const lms = moodle('scorm12')();
  const port = await lms.connect();
  const clock = new SteppedClock();
  const session = new CourseSession(course.outline, port, await port.open(slots(course.outline)), { clock });
  const act = async (...args: Parameters<CourseSession['dispatch']>): Promise<void> => {
    session.dispatch(...args);
    await clock.pass(20_000 + chance.below(90_000));
  };
  const reaches = isRealistic && index % 5 === 0 ? index % course.outline.sections.length : 99;
  for (const [place, section] of course.outline.sections.entries()) {
    for (const lesson of section.lessons) {
      await act({ type: 'lesson-opened', lesson: lesson.id });
      if (place === reaches) break;
      for (const { id } of lesson.activities) await act({ type: 'activity-used', activity: id });
      await act({ type: 'end-reached', lesson: lesson.id });
    }
    if (place === reaches) break;
    for (let round = 0; round < rounds; round += 1) {
      await act({ type: 'assessment-opened', section: section.id });
      await act({ type: 'attempt-started', section: section.id, seed: chance.below(1_000) });
      for (const id of attemptUnderWay(session.state.assessments[section.id])?.questions ?? []) {
        const question = course.banks[section.id]?.find((one) => one.id === id);
        if (!question) throw new Error(`the bank of ${section.id} lacks ${id}`);
        const response = learner.answer(truth?.get(id) ?? question);
        const { score } = graderOf(question).grade(question, response);
        const answer = { response, score, latencySeconds: 8 + chance.below(60) };
        await act(
          { type: 'answer-given', section: section.id, question: id, response, score },
          interactionOf(course.outline, section, question, answer, clock.now()),
        );
      }
    }
  }
  await session.leave();
  return lms.stored;
}
