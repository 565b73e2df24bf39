import type { LearnerState } from '../../../src/core/state.ts';
import { answerQuestions, openAssessment } from '../../learner/assessment.ts';
import type { CoursePage } from '../../learner/course-page.ts';
import { answerCount, losses } from '../../learner/record.ts';
import { expectInMoodle, savedWithin } from '../saved.ts';
import type { Scenario } from '../scenario.ts';
import { sectionToAnswer } from '../sections.ts';
import { NOTICE } from './outage.ts';

/** How long a browser under load may take to read its database, in milliseconds: the course stands before that is done. */
const DATABASE = 10_000;

/**
 * Waits until the course has taken up what only this browser's database holds: Moodle empties the other store at a
 * login. A page that is ended before loses nothing, but has not sent it either.
 */
async function takenUp(course: CoursePage, state: LearnerState): Promise<void> {
  await course.until(async () => losses(state, await course.state()).length === 0, DATABASE);
}

/** The session with Moodle ends while the learner answers; after a new login everything is there. */
export const expired: Scenario = {
  needs: ['blank', 'open'],
  async run(bench, findings) {
    const { learner, profile, visit } = bench;
    const { course, wire } = visit;
    const section = await sectionToAnswer(course);
    await openAssessment(course, section);
    await answerQuestions(course, section, 1);
    await savedWithin(course, findings);
    const held = answerCount(await course.state());
    await wire.forgetSession(learner.activity.root);
    await answerQuestions(course, section, 1);
    const told = await course.until(() => course.hasNotice(), NOTICE);
    findings.expect(told !== null, `no notice within ${NOTICE / 1000} s after an answer that was not saved`);
    findings.measure('notice after ms', told ?? 'never');
    await answerQuestions(course, section, 1);
    const state = await course.state();
    findings.measure('answers meanwhile', answerCount(state) - held);
    await visit.close();
    await profile.logIn();
    const again = await profile.open();
    await takenUp(again.course, state);
    findings.add(losses(state, await again.course.state()).map((loss) => `after the new login ${loss}`));
    findings.measure('saved after ms', (await savedWithin(again.course, findings)) ?? 'never');
    await again.wire.kill();
    await expectInMoodle(bench, state, findings);
  },
};
