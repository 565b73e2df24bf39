import { answerQuestions, openAssessment } from '../../learner/assessment.ts';
import { pause } from '../../learner/course-page.ts';
import { answerCount } from '../../learner/record.ts';
import { expectInMoodle, savedWithin } from '../saved.ts';
import type { Scenario } from '../scenario.ts';
import { sectionToAnswer } from '../sections.ts';
import type { Disturbance } from '../wire.ts';

/** Within how many milliseconds the learner hears that nothing is saved. */
export const NOTICE = 10_000;
/** How long Moodle stays away after the last answer, in milliseconds. */
const AWAY = 10_000;

/** Moodle can't be reached for a while, or answers with errors, though the browser believes that it is online. */
export function outage(disturbance: Exclude<Disturbance, 'none'>): Scenario {
  return {
    needs: ['blank', 'open'],
    async run(bench, findings) {
      const { course, wire } = bench.visit;
      const section = await sectionToAnswer(course);
      await openAssessment(course, section);
      await answerQuestions(course, section, 1);
      await savedWithin(course, findings);
      const held = answerCount(await course.state());
      await wire.disturb(disturbance);
      await answerQuestions(course, section, 1);
      const told = await course.until(() => course.hasNotice(), NOTICE);
      findings.expect(
        told !== null,
        `no notice within ${NOTICE / 1000} s after an answer that was not saved`,
      );
      findings.measure('notice after ms', told ?? 'never');
      await answerQuestions(course, section, 2);
      await pause(AWAY);
      const state = await course.state();
      findings.measure('answers meanwhile', answerCount(state) - held);
      await wire.disturb('none');
      findings.measure('saved after ms', (await savedWithin(course, findings)) ?? 'never');
      findings.expect(await course.hasNotice(), 'no notice says that all is saved again');
      // What the page says is saved must be: nothing can be sent after this.
      await wire.kill();
      await expectInMoodle(bench, state, findings);
    },
  };
}
