import { answerQuestions, openAssessment } from '../../learner/assessment.ts';
import { answerCount, losses } from '../../learner/record.ts';
import { sectionToAnswer } from '../sections.ts';
import type { Scenario } from '../scenario.ts';

/** The page's process ends right after an answer. */
export const kill: Scenario = {
  needs: ['blank', 'open'],
  async run({ profile, visit }, findings) {
    const { course, wire } = visit;
    const section = await sectionToAnswer(course);
    await openAssessment(course, section);
    await answerQuestions(course, section, 1);
    const state = await course.state();
    await wire.kill();
    const again = await profile.open();
    findings.add(losses(state, await again.course.state()));
    await again.course.press('.cover-action a');
    findings.measure('place', await again.course.textOf('.asked h2'));
    findings.measure('answers', answerCount(await again.course.state()));
    await again.close();
  },
};
