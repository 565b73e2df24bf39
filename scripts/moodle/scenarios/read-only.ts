import { answerQuestions, openAssessment } from '../../learner/assessment.ts';
import { losses } from '../../learner/record.ts';
import type { Bench, Scenario } from '../scenario.ts';
import { sectionToAnswer } from '../sections.ts';
import { Refusal } from '../../learner/verdict.ts';
import type { Findings } from '../../learner/verdict.ts';
import type { Visit } from '../visit.ts';

/** Moodle's preview: nothing that is done in it reaches the record. */
export const preview: Scenario = {
  needs: ['blank', 'open', 'finished'],
  async run(bench, findings) {
    await bench.visit.close();
    const { canPreview, grade } = await bench.profile.viewPage();
    if (!canPreview) throw new Refusal('the activity offers no preview; expected one that does');
    await tryToWrite(bench, findings, await bench.profile.open({ mode: 'browse' }), grade);
  },
};

/** A finished attempt opened again: nothing that is done in it reaches the record. */
export const review: Scenario = {
  needs: ['finished'],
  async run(bench, findings) {
    const { grade } = await bench.profile.viewPage();
    await tryToWrite(bench, findings, bench.visit, grade);
  },
};

/** Answers a question where nothing may be written, and looks whether the record is as before. */
async function tryToWrite(
  { profile, before }: Bench,
  findings: Findings,
  visit: Visit,
  grade: number | null,
): Promise<void> {
  findings.expect(
    (await visit.course.saving()) === 'read-only',
    'the page does not say that nothing is kept',
  );
  await answerOne(visit);
  await visit.close();
  const { posts } = visit.wire.traffic;
  findings.measure('posts', posts);
  findings.expect(posts === 0, `${posts} saves were sent where nothing may be written`);
  const now = (await profile.viewPage()).grade;
  findings.expect(now === grade, `the grade in Moodle was ${grade ?? 'none'} and is ${now ?? 'none'}`);
  const again = await profile.open();
  const after = await again.course.state();
  findings.add(losses(before, after));
  findings.expect(
    JSON.stringify(after.assessments) === JSON.stringify(before.assessments),
    'what was answered in it is in the record',
  );
  await again.close();
}

async function answerOne({ course }: Visit): Promise<void> {
  const section = await sectionToAnswer(course);
  await openAssessment(course, section);
  await answerQuestions(course, section, 1);
}
