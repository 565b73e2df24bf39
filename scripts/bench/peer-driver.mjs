/*
 * How a learner moves through a course of ours, for the tools that measured the other ones: `--driver=…/peer-driver.mjs`.
 * They give each function the frame of the course (Playwright), and the course must be the reference course, whose file
 * `REFERENCE` names.
 */
import { readFileSync } from 'node:fs';
import { env } from 'node:process';

const { sections } = JSON.parse(readFileSync(env.REFERENCE ?? 'reference-course.json', 'utf8'));
const timeout = Number(env.DRIVER_TIMEOUT ?? 120_000);

/** What a question shows until it is answered, and what leads on from it. */
const OPEN = '.asked question-frame:has(button[type="submit"])';
const START = 'article.assessment > button.button-primary, course-assessment .result > button';
const NEXT = '.asked > button';

const see = (frame, selector) => frame.locator(selector).first().waitFor({ state: 'visible', timeout });
const go = (frame, address) => frame.evaluate((hash) => (location.hash = hash), address);

/** Opens everything that can be opened and reads to the end. */
async function readToTheEnd(frame) {
  for (const summary of await frame.locator('course-lesson details > summary').all()) await summary.click();
  await frame.locator('[data-end]').scrollIntoViewIfNeeded();
  await see(frame, '.lesson-done');
}

async function answer(frame, { type, options, pairs }, isRight) {
  const question = frame.locator(OPEN);
  if (type === 'matching') {
    for (const [index, { right }] of pairs.entries()) {
      const wanted = isRight ? right : pairs[(index + 1) % pairs.length].right;
      const row = question.locator('.part').filter({ hasText: pairs[index].left });
      await row.locator('select').selectOption({ label: wanted });
    }
  } else {
    const rights = options.filter(({ correct }) => correct);
    const chosen = options.filter(({ correct }) => correct === isRight).slice(0, rights.length);
    for (const { text } of chosen)
      await question.locator('label.option').filter({ hasText: text }).first().click();
  }
  await question.locator('button[type="submit"]').click();
  await see(frame, '.asked .verdict-word');
}

export default {
  name: 'this course',
  menuReady: (frame) => see(frame, '.cover-action a'),
  async openFirstLesson(frame) {
    await frame.locator('.cover-action a').first().click({ timeout });
    // Who has been here before is led to where they were.
    if (/assessment/.test(frame.url())) await this.gotoLesson(frame);
  },
  lessonReady: (frame) => see(frame, '.lesson .block p'),
  async gotoMenu(frame) {
    await go(frame, '#/');
    await see(frame, 'course-app .cover-action a');
  },
  async gotoLesson(frame, index = 0) {
    await go(frame, `#/lesson/${sections[index].lessons[0].id}`);
    await see(frame, 'course-lesson .block p');
  },
  async gotoQuiz(frame, index = 0) {
    await go(frame, `#/assessment/${sections[index].id}`);
    await see(frame, [START, OPEN].join(', '));
    if (!(await frame.locator(OPEN).count())) await frame.locator(START).first().click();
    await see(frame, OPEN);
  },
  finishLesson: readToTheEnd,
  revealLesson: readToTheEnd,
  async finishQuiz(frame, index, isRight = true) {
    const { questions } = sections[index].quiz;
    for (let count = 0; count < questions.length; count += 1) {
      await see(frame, OPEN);
      const name = await frame.locator(OPEN).evaluate((one) => one.name);
      await answer(
        frame,
        questions.find(({ id }) => name === `question-${id}`),
        isRight,
      );
      await frame.locator(NEXT).click();
    }
    await see(frame, 'course-assessment .result .score');
  },
  async runThrough(frame, { correct = true, upTo = sections.length } = {}) {
    await this.menuReady(frame);
    for (const [index, section] of sections.slice(0, upTo).entries()) {
      for (const { id } of section.lessons) {
        await go(frame, `#/lesson/${id}`);
        await see(frame, `lesson-mark[lesson="${id}"]`);
        await readToTheEnd(frame);
      }
      await this.gotoQuiz(frame, index);
      await this.finishQuiz(frame, index, correct);
    }
    await frame.waitForTimeout(1_500);
  },
  /** What the course knows of the learner: lessons done, whether each question of the last attempts was right. */
  progress: (frame) =>
    frame.evaluate(() => {
      const { state, course } = document.querySelector('course-app').session;
      const lessons = course.sections.flatMap((section) => section.lessons);
      const attempts = Object.values(state.assessments).flatMap(({ attempt }) => attempt ?? []);
      const answers = attempts.flatMap((attempt) => Object.entries(attempt.answers));
      return {
        done: Object.fromEntries(lessons.map(({ id }) => [id, state.lessons[id] === 'done'])),
        answered: Object.fromEntries(answers.map(([id, { score }]) => [id, score === 1])),
        courseComplete: state.reached !== 'none',
        assessmentPassed: state.reached === 'passed',
      };
    }),
};
