import { expect } from '@open-wc/testing/pure';
import { msg, textOf, until } from '../browser/mount.ts';
import { answerCarelessly, answerRight } from './answer.ts';
import { CourseFrame } from './frame.ts';
import { answerQuestions, beginAttempt } from './learner.ts';
import type { CourseName, Launching } from './host.ts';
import { ScormHost } from './scorm-host.ts';
import type { Elements } from './scorm-host.ts';

/** What an LMS may expect of a package beyond what its learners see. Call it inside `describe`. */
export function behavesInLms(course: CourseName, standard: 'scorm12' | 'scorm2004'): void {
  it('is told the same score that the learner sees', async () => {
    const host = new ScormHost(course, standard);
    const page = await takeAssessment(host, answerCarelessly);
    await page.go('#/result');
    const shown = textOf(await page.see('course-result .score'));
    await page.saved();
    expectNoFaults(page);
    const { score, completed, passed } = host.record();
    expect(shown).to.equal(msg('result.score', { score: score ?? -1 }));
    expect({ completed, passed }).to.deep.equal({ completed: false, passed: false });
  });

  it('is told each answer once, as an interaction of its question', async () => {
    const host = new ScormHost(course, standard);
    const page = await takeAssessment(host, answerRight);
    const [section] = page.outline.sections;
    const known = section?.assessment?.pool.map(({ id }) => id) ?? [];
    await page.saved();
    expectNoFaults(page);
    const told = interactions(host.elements).filter(({ result }) => result !== undefined);
    expect(told.map(({ result }) => result)).to.deep.equal(
      Array.from({ length: section?.assessment?.draw ?? 0 }, () => 'correct'),
    );
    for (const { id = '' } of told)
      expect(known.some((question) => id.endsWith(`_${question}`))).to.equal(true);
  });

  it('begins a new page in view where the page of the LMS was scrolled past the top of the course', async () => {
    const page = await CourseFrame.launch(new ScormHost(course, standard));
    const frame = page.window.frameElement as HTMLIFrameElement;
    frame.style.cssText = 'display: block; margin: 600px 0 3000px; width: 100%; height: 400px; border: 0';
    window.scrollTo(0, 800);
    expect(frame.getBoundingClientRect().top).to.be.below(0);
    await page.go('#/agenda');
    await until(() => frame.getBoundingClientRect().top >= 0, 'the top of the course is in view');
    expectNoFaults(page);
  });

  it('writes nothing when a finished attempt is looked at again', async () => {
    const host = new ScormHost(course, standard);
    const page = await takeAssessment(host, answerRight);
    await page.saved();
    expectNoFaults(page);
    const before = lasting(host.elements);
    const again = await CourseFrame.launch(host, { mode: 'review' });
    await again.see('.save-word', msg('save.read-only'));
    const [, other] = again.outline.sections;
    await again.go(`#/assessment/${other?.id}`);
    await beginAttempt(again, 'assessment.start');
    await answerQuestions(again, other?.id ?? '', answerCarelessly);
    expectNoFaults(again);
    expect(lasting(host.elements)).to.deep.equal(before);
  });
}

/** What a learner meets when an LMS fails. Call it inside `describe`. */
export function survivesFailingLms(course: CourseName, standard: 'scorm12' | 'scorm2004'): void {
  it('shows whether an answer is right before the LMS, which blocks the page, is asked', async () => {
    const host = new ScormHost(course, standard);
    const page = await beginAssessment(host);
    const seen: boolean[] = [];
    host.onCommit = () => seen.push(page.document.querySelector('.asked .verdict-word') !== null);
    await answerQuestions(page, sectionOf(page), answerRight, 1);
    await page.saved();
    expect(seen).to.deep.equal(seen.map(() => true));
    expect(seen).not.to.have.length(0);
    expectNoFaults(page);
  });

  it('says that nothing is saved, goes on, and says when all is saved', async () => {
    const host = new ScormHost(course, standard);
    const page = await beginAssessment(host);
    await page.saved();
    host.isDown = true;
    await answerQuestions(page, sectionOf(page), answerRight, 2);
    await page.see('.save-notices p', msg('save.failed'));
    await page.see('.save-notices p', msg('save.has-copy'));
    await page.expectNoViolations();
    host.isDown = false;
    await page.see('.save-notices p', msg('save.recovered'));
    expect(resultsOf(host)).to.deep.equal(['correct', 'correct']);
    page.leave();
  });

  for (const [browser, between] of BROWSERS)
    it(`tells who leaves that not all is saved, and has it all at the next launch from ${browser}`, async () => {
      const host = new ScormHost(course, standard);
      const page = await beginAssessment(host);
      await page.saved();
      host.isDown = true;
      await answerQuestions(page, sectionOf(page), answerRight, 2);
      await page.see('.save-notices p', msg('save.failed'));
      await page.press('.save-leave', msg('save.leave'));
      await page.see('.save-notices p', msg('save.left-unsaved'));
      page.leave();
      host.isDown = false;
      between();
      const again = await CourseFrame.launch(host, { isSameBrowser: true });
      await until(() => resultsOf(host).length === 2, 'the LMS has both answers');
      await again.press('a.button', again.outline.sections[0]?.assessment?.title);
      const of = again.outline.sections[0]?.assessment?.draw ?? 0;
      await again.see('h2', msg('question.number', { n: 3, of }));
      await again.saved();
      expect(resultsOf(host)).to.deep.equal(['correct', 'correct']);
      expectNoFaults(again);
    });

  it('offers what was done without the LMS to who opens the course with it, and tells the LMS', async () => {
    const host = new ScormHost(course, standard);
    const alone = await beginAssessment(host, { withoutLms: true });
    await alone.see('.save-notices p', msg('save.untracked'));
    await answerQuestions(alone, sectionOf(alone), answerRight, 2);
    await alone.saved();
    alone.leave();
    const page = await CourseFrame.launch(host, { isSameBrowser: true });
    await page.see('.save-notices p', msg('save.stray'));
    await page.expectNoViolations();
    await page.press('.save-leave', msg('save.stray-accept'));
    await until(() => resultsOf(host).length === 2, 'the LMS has both answers');
    expect(page.document.querySelector('.save-leave + .save-leave')).to.equal(null);
    expectNoFaults(page);
    const again = await CourseFrame.launch(host, { isSameBrowser: true });
    await again.see('.save-word', msg('save.saved'));
    expect(textOf(again.document.querySelector('.save-notices'))).to.equal('');
    expectNoFaults(again);
  });
}

/** What may become of a browser's storage from one launch to the next. */
const BROWSERS: readonly (readonly [name: string, between: () => void])[] = [
  ['the same browser', () => undefined],
  ['a browser whose storage the LMS empties at every login, as Moodle does', () => localStorage.clear()],
];

/** Begins the first assessment of the course in a new launch. */
async function beginAssessment(host: ScormHost, launching: Launching = {}): Promise<CourseFrame> {
  const page = await CourseFrame.launch(host, launching);
  await page.go(`#/assessment/${sectionOf(page)}`);
  await beginAttempt(page, 'assessment.start');
  return page;
}

function sectionOf(page: CourseFrame): string {
  return page.outline.sections[0]?.id ?? '';
}

function resultsOf(host: ScormHost): (string | undefined)[] {
  return interactions(host.elements).flatMap(({ result }) => (result === undefined ? [] : [result]));
}

/** Takes the first assessment of the course from a new launch. */
async function takeAssessment(host: ScormHost, answer: typeof answerRight): Promise<CourseFrame> {
  const page = await beginAssessment(host);
  await answerQuestions(page, sectionOf(page), answer);
  await page.see('course-assessment .score');
  return page;
}

function expectNoFaults(page: CourseFrame): void {
  const faults = page.leave();
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** The reported questions, each with its id and its result. */
function interactions(elements: Elements): { readonly id?: string; readonly result?: string }[] {
  const rows = new Map<string, Record<string, string>>();
  for (const [name, value] of Object.entries(elements)) {
    const [, index, field] = /^cmi\.interactions\.(\d+)\.(id|result)$/.exec(name) ?? [];
    if (index === undefined || field === undefined || value === '') continue;
    rows.set(index, { ...rows.get(index), [field]: value });
  }
  return [...rows.values()];
}

/** What must stay as it is; time goes on even for who only looks. */
function lasting(elements: Elements): Elements {
  return Object.fromEntries(
    Object.entries(elements).filter(
      ([name, value]) => value !== '' && !/(time|entry|mode|credit)$/.test(name),
    ),
  );
}
