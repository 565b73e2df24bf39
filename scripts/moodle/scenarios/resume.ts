import { answerQuestions, openAssessment } from '../../learner/assessment.ts';
import { pause } from '../../learner/course-page.ts';
import { losses } from '../../learner/record.ts';
import { expectInMoodle } from '../saved.ts';
import type { Scenario } from '../scenario.ts';
import { sectionToAnswer } from '../sections.ts';
import type { Visit } from '../visit.ts';

/** How long reading must rest on a block before it is the place to come back to, in milliseconds, with some room. */
const REST = 1_000;
/** A block in the middle of a lesson. */
const BLOCK = 2;

/** The ways of leaving that end the page; what they leave behind is looked for in another browser. */
const WAYS: Readonly<Record<string, (visit: Visit) => Promise<void>>> = {
  'save and leave': async ({ course, close }) => {
    await course.press('.save-leave');
    await course.see('.save-closed');
    await close();
  },
  "Moodle's exit": async ({ page, close }) => {
    // A popup has no exit but its own closing.
    const exit = await page.$('a.btn[href*="/course/view.php"]');
    if (exit) await Promise.all([page.waitForNavigation(), exit.click()]);
    await close();
  },
  'closing the tab': ({ close }) => close(),
};

/** Leaves in every way there is and comes back: answers and place are as they were. */
export const resume: Scenario = {
  needs: ['blank', 'open'],
  async run(bench, findings) {
    let { visit } = bench;
    for (const [way, leave] of Object.entries(WAYS)) {
      await workAWhile(visit);
      const state = await visit.course.state();
      await leave(visit);
      await expectInMoodle(bench, state, findings, `after ${way}`);
      visit = await bench.profile.open();
    }
    await workAWhile(visit);
    const state = await visit.course.state();
    await visit.page.reload();
    await visit.course.begun();
    findings.add(losses(state, await visit.course.state()).map((loss) => `after a reload ${loss}`));
    await visit.close();
    await expectInMoodle(bench, state, findings, 'after a reload');
    findings.measure('ways', Object.keys(WAYS).length + 1);
  },
};

/** Answers a question, then reads on in a lesson up to some block. */
async function workAWhile({ course }: Visit): Promise<void> {
  const section = await sectionToAnswer(course);
  await openAssessment(course, section);
  await answerQuestions(course, section, 1);
  const { sections } = await course.outline();
  const lesson = sections.find(({ id }) => id === section)?.lessons[0];
  if (!lesson) return;
  await course.go(`#/lesson/${lesson.id}`);
  await course.reveal(await course.see(`[data-block="${BLOCK}"]`), 'start');
  await pause(REST);
}
