import { expect } from '@open-wc/testing/pure';
import { find, textOf, until } from '../browser/mount.ts';
import { answerRight } from './answer.ts';
import { CourseFrame } from './frame.ts';
import { answerQuestions, beginAttempt } from './learner.ts';
import { ScormHost } from './scorm-host.ts';

/** Whose word counts when the course begins. Call it inside `describe`. */
export function beginsInLearnersLanguage(standard: 'scorm12' | 'scorm2004'): void {
  it('begins in the language that the LMS holds for the learner', async () => {
    const page = await CourseFrame.launch(new ScormHost('modules', standard), { language: 'fr' });
    await expectLanguage(page, 'fr');
    leave(page);
  });
}

/** What a learner of several languages may expect of a package. Call it inside `describe`. */
export function speaksLanguages(standard: 'scorm12' | 'scorm2004'): void {
  afterEach(() => {
    document.documentElement.lang = 'es';
    globalThis.browserLanguages = undefined;
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('begins in the language of the LMS’s page, else in that of the browser', async () => {
    globalThis.browserLanguages = ['en-GB', 'es'];
    for (const [around, begins] of [
      ['pt-br', 'pt'],
      ['de', 'en'],
    ] as const) {
      document.documentElement.lang = around;
      const page = await CourseFrame.launch(new ScormHost('modules', standard));
      await expectLanguage(page, begins);
      leave(page);
    }
  });

  it('begins again in the language that the learner chose in this browser', async () => {
    const host = new ScormHost('modules', standard);
    const page = await CourseFrame.launch(host, { language: 'fr' });
    await choose(page, 'en');
    await page.saved();
    leave(page);
    const again = await CourseFrame.launch(host, { language: 'fr', isSameBrowser: true });
    await expectLanguage(again, 'en');
    leave(again);
    const elsewhere = await CourseFrame.launch(host, { language: 'fr' });
    await expectLanguage(elsewhere, 'fr');
    leave(elsewhere);
  });

  it('leaves learners where they are, and says so, when a part of a language does not arrive', async () => {
    const page = await CourseFrame.launch(new ScormHost('modules', standard));
    const [section] = page.outline.sections;
    // The first lesson comes with the outline.
    const second = section?.lessons[1];
    await page.go(`#/lesson/${second?.id}`);
    await page.see('course-lesson h1', second?.title);
    // All of the lesson is drawn after what the screen shows first; the learner's tools arrive last, and show on the page.
    await page.see('.lesson:not(.lesson-growing)');
    await page.see('read-aloud button');
    await page.see('lesson-mark button');
    const before = textOf(find(page.document, 'course-lesson'));
    page.lose(`fr/${section?.id}.js`);
    await ask(page, 'fr');
    await page.see('.language-failed', page.word('app.language-failed'));
    await expectLanguage(page, 'es');
    expect(find<HTMLSelectElement>(page.document, '.language select').value).to.equal('es');
    expect(textOf(find(page.document, 'course-lesson'))).to.equal(before);
    const troubles = page.leave();
    expect(troubles).to.have.length.above(0);
    for (const one of troubles) expect(one).to.contain(`fr/${section?.id}.js`);
  });

  it('keeps question, answers and score through every change of language', async () => {
    const host = new ScormHost('modules', standard);
    const page = await CourseFrame.launch(host);
    const [first] = page.outline.sections;
    const section = first?.id ?? '';
    await page.go(`#/assessment/${section}`);
    await beginAttempt(page, 'assessment.start');
    for (const lang of ['en', 'pt', 'fr']) {
      await answerQuestions(page, section, answerRight, 1);
      await page.see('.asked .verdict-right');
      await choose(page, lang);
      await page.see('.asked .verdict-right');
      await page.press('.asked > button');
    }
    await answerQuestions(page, section, answerRight);
    const score = (): string => textOf(find(page.document, 'course-assessment .score'));
    await page.see('course-assessment .score', '100');
    const french = score();
    await choose(page, 'es');
    expect(french).to.equal('100 sur 100');
    expect(score()).to.equal('100 de 100');
    await page.saved();
    expect(host.record().score).to.equal(100 / page.outline.sections.length);
    leave(page);
  });
}

async function expectLanguage(page: CourseFrame, lang: string): Promise<void> {
  expect(page.document.documentElement.lang).to.equal(lang);
  await page.see('.language option:checked', page.word('app.language-name'));
}

async function ask(page: CourseFrame, lang: string): Promise<void> {
  const menu = await page.see<HTMLSelectElement>('.language select');
  menu.value = lang;
  menu.dispatchEvent(new Event('change'));
}

async function choose(page: CourseFrame, lang: string): Promise<void> {
  await ask(page, lang);
  await until(() => page.document.documentElement.lang === lang, `the course speaks ${lang}`);
}

function leave(page: CourseFrame): void {
  const faults = page.leave();
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
