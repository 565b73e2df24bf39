import { setTimeout as delay } from 'node:timers/promises';
import type { CourseOutline } from '../../../src/model/outline.ts';
import { answerQuestions, firstNumber, openAssessment } from '../../learner/assessment.ts';
import type { CoursePage } from '../../learner/course-page.ts';
import { readLesson } from '../../learner/lesson.ts';
import { losses } from '../../learner/record.ts';
import { takeAllPages } from '../../learner/whole-course.ts';
import type { Chapter, Stage } from '../chapter.ts';
import type { LmsRecord } from '../lms.ts';
import { sitDown, speak } from '../sitting.ts';

/** How long reading must rest on a block before it is the place to come back to, in milliseconds, with some room. */
const REST = 1_500;
/** A block in the middle of a lesson. */
const BLOCK = 2;
/** Questions that are answered before the learner leaves in the middle of an assessment. */
const ANSWERED = 2;

/** From the cover to the result in three sittings, in two languages, every answer right; then what the LMS holds. */
export const wholeCourse: Chapter = {
  async play(stage) {
    const { lms, findings } = stage;
    const play = lms.newLearner();
    const outline = await leaveInLesson(stage, play);
    await leaveInAssessment(stage, play, outline);
    await finish(stage, play, outline);
    const record = lms.record(play);
    expectInLms(stage, record, outline);
    const again = await sitDown(stage, play);
    await again.course.go('#/result');
    findings.expect(
      await again.course.has('course-result .verdict-right'),
      'opened again, the course does not say passed',
    );
    await again.leave();
    const afterwards = lms.record(play);
    findings.expect(
      afterwards.status === record.status && afterwards.score === record.score,
      `after it was opened again, the LMS holds ${afterwards.status} and ${afterwards.score}`,
    );
  },
};

/** Reads the first lesson from the cover, and leaves in the middle of the second. */
async function leaveInLesson(stage: Stage, play: string): Promise<CourseOutline> {
  const { course, leave } = await sitDown(stage, play);
  const outline = await course.outline();
  const [section] = outline.sections;
  const [first] = section?.lessons ?? [];
  if (!section || !first) throw new Error('the course has no lesson');
  await course.press('.cover-action a');
  await readLesson(course, section, first);
  await course.press('.pager [rel="next"]');
  await course.reveal(await course.see(`[data-block="${BLOCK}"]`), 'start');
  await delay(REST);
  await leave();
  return outline;
}

/** Comes back to the block, and leaves in the middle of the first assessment. */
async function leaveInAssessment(stage: Stage, play: string, { sections }: CourseOutline): Promise<void> {
  const { findings } = stage;
  const { course, leave } = await sitDown(stage, play);
  await course.press('.cover-action a');
  await course.see(`[data-block="${BLOCK}"]`);
  const isBack = await course.until(() => course.ask(isNearTop, BLOCK), 10_000);
  findings.expect(isBack !== null, `the course does not come back to block ${BLOCK} of the second lesson`);
  const section = sections.find(({ assessment }) => assessment !== null)?.id ?? '';
  await openAssessment(course, section);
  await answerQuestions(course, section, ANSWERED);
  const before = await course.state();
  await leave();
  const again = await sitDown(stage, play);
  findings.add(losses(before, await again.course.state()));
  await again.course.press('.cover-action a');
  await again.course.see('.asked question-frame button[type="submit"]');
  findings.expect(
    firstNumber(await again.course.textOf('.asked h2')) === ANSWERED + 1,
    `the course does not come back to question ${ANSWERED + 1}: ${await again.course.textOf('.asked h2')}`,
  );
  await again.leave();
}

function isNearTop(block: number): boolean {
  const top = document.querySelector(`[data-block="${block}"]`)?.getBoundingClientRect().top ?? NaN;
  return Math.abs(top) < innerHeight / 3;
}

/** Changes the language to and fro, then takes all of the course. */
async function finish(stage: Stage, play: string, outline: CourseOutline): Promise<void> {
  const { findings } = stage;
  const { course, leave } = await sitDown(stage, play);
  await changeLanguages(course, stage, outline);
  await course.go(`#/lesson/${outline.sections[0]?.lessons[0]?.id}`);
  findings.measure('pages', await takeAllPages(course));
  const shown = firstNumber(await course.textOf('course-result .score'));
  findings.expect(shown === 100, `the page says ${shown} instead of 100`);
  findings.expect(await course.has('course-result .verdict-right'), 'the page does not say passed');
  await course.go('#/certificate');
  await course.press('.save-leave');
  await course.see('.save-closed');
  await leave();
}

async function changeLanguages(
  course: CoursePage,
  { findings }: Stage,
  { lang, languages }: CourseOutline,
): Promise<void> {
  const before = await course.state();
  const others = languages.filter((one) => one.lang !== lang);
  for (const other of others) {
    await speak(course, other.lang);
    findings.add(losses(before, await course.state()).map((loss) => `in ${other.lang} ${loss}`));
  }
  if (others.length > 0) await speak(course, lang);
  findings.measure('languages', languages.length);
}

function expectInLms({ findings }: Stage, record: LmsRecord, { sections }: CourseOutline): void {
  const asked = sections.reduce((sum, { assessment }) => sum + (assessment?.draw ?? 0), 0);
  findings.expect(
    ['passed', 'completed, passed'].includes(record.status),
    `the LMS says «${record.status}» instead of passed`,
  );
  findings.expect(record.score === '100', `the LMS says ${record.score || 'no score'} instead of 100`);
  const results = Object.entries(record.results).map(([result, count]) => `${count} ${result}`);
  // Opinions are asked beyond what is drawn, and are neither right nor wrong.
  const { correct = 0, neutral = 0 } = record.results;
  const all = Object.values(record.results).reduce((sum, count) => sum + count, 0);
  findings.expect(
    correct === asked && correct + neutral === all,
    `the LMS holds ${results.join(', ') || 'no answers'} instead of ${asked} correct ones`,
  );
  findings.measure('in the LMS', `${record.status} ${record.score}`);
  findings.measure('answers there', results.join());
  findings.measure('characters of progress', record.resumeLength);
}
