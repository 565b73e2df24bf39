import type { CoursePage } from '../learner/course-page.ts';
import { Profile } from './profile.ts';
import { losses } from '../learner/record.ts';
import type { Bench } from './scenario.ts';
import type { Findings } from '../learner/verdict.ts';
import type { LearnerState } from '../../src/core/state.ts';

/** A course that could not save tries again at least once a minute, in milliseconds. */
const RETRIES = 90_000;

/** Waits until the page says that all is saved. @returns after how many milliseconds; null when it never said so */
export async function savedWithin(course: CoursePage, findings: Findings): Promise<number | null> {
  const time = await course.until(async () => (await course.saving()) === 'saved', RETRIES);
  findings.expect(
    time !== null,
    `the page does not say that all is saved, ${RETRIES / 1000} s after the last answer`,
  );
  return time;
}

/** Opens the course in a browser that never saw it, and notes what Moodle does not hold. */
export async function expectInMoodle(
  { learner }: Bench,
  state: LearnerState,
  findings: Findings,
  told = 'in another browser',
): Promise<void> {
  const fresh = await Profile.start(learner);
  const visit = await fresh.open();
  findings.add(losses(state, await visit.course.state()).map((loss) => `${told} ${loss}`));
  await visit.close();
  findings.addErrors(fresh.errors);
  await fresh.end();
}
