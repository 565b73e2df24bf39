import { expect } from '@open-wc/testing/pure';
import { msg, textOf, until } from '../browser/mount.ts';
import { answerRight } from './answer.ts';
import { CourseFrame } from './frame.ts';
import { answerQuestions, beginAttempt, readLesson, takeWholeCourse } from './learner.ts';
import { ScormHost } from './scorm-host.ts';
import type { Elements } from './scorm-host.ts';

/** What learners may expect of a package whose sections the LMS opens and tracks one by one. Call it inside `describe`. */
export function keepsSectionsApart(standard: 'scorm12' | 'scorm2004'): void {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('keeps each where it was: one finished, one left in the middle, each with a score of its own', async () => {
    const [first, second] = ['safe-water', 'saving-water'].map(
      (section) => new ScormHost('sections', standard, section),
    ) as [ScormHost, ScormHost];

    const one = await CourseFrame.launch(first);
    await one.press('a.button', msg('cover.start'));
    await takeWholeCourse(one);
    await one.see('course-result .score', msg('result.score', { score: 100 }));
    await one.saved();
    leave(one);
    expect(first.record()).to.deep.equal({ completed: true, passed: true, score: 100 });
    const whenFinished = lasting(first.elements);

    const two = await CourseFrame.launch(second, { isSameBrowser: true });
    await two.press('a.button', msg('cover.start'));
    const [section] = two.outline.sections;
    await readLesson(two, section?.lessons[0]?.id ?? '');
    await two.press('.pager [rel="next"]');
    await beginAttempt(two, 'assessment.start');
    await answerQuestions(two, section?.id ?? '', answerRight, 1);
    await two.saved();
    leave(two);
    expect(second.record()).to.deep.equal({ completed: false, passed: false, score: null });
    expect(answered(second.elements)).to.have.length(1);
    expect(copies(), 'copies in the browser').to.have.length(2);

    const again = await CourseFrame.launch(first, { isSameBrowser: true });
    await again.go('#/result');
    await again.see('.verdict-right', msg('result.passed'));
    await again.saved();
    leave(again);
    expect(lasting(first.elements)).to.deep.equal(whenFinished);

    // From another computer: all of it comes from the LMS.
    const back = await CourseFrame.launch(second);
    await back.press('a.button', section?.assessment?.title);
    // Behind those that are drawn comes the one that asks for an opinion.
    const of = (section?.assessment?.draw ?? 0) + 1;
    await back.see('h2', msg('question.number', { n: 2, of }));
    await answerQuestions(back, section?.id ?? '', answerRight);
    await back.see('course-assessment .score', msg('assessment.score', { score: 100 }));
    await back.saved();
    leave(back);
    expect(second.record()).to.deep.equal({ completed: true, passed: true, score: 100 });
  });

  it('shows one section as a whole, says where the others are, and is accessible on its pages', async () => {
    const page = await CourseFrame.launch(new ScormHost('sections', standard, 'saving-water'));
    const { title, within, sections, contents } = page.outline;
    expect(textOf(page.document.querySelector('h1'))).to.equal(title);
    const listed = [...page.document.querySelectorAll('.cover-section-title')].map((one) => textOf(one));
    expect(listed).to.deep.equal(contents?.map((one) => one.title));
    expect(textOf(page.document.querySelector('.facts'))).to.contain(within?.title);
    await page.expectNoViolations();
    await page.go('#/agenda');
    await page.see('.agenda-label', '2.1');
    expect(page.document.querySelectorAll('.agenda-section')).to.have.length(1);
    expect(page.document.querySelector('a[href="#/certificate"]')).to.equal(null);
    await page.go('#/search');
    await page.see('course-search input');
    await page.go('#/print');
    await page.see('.printout-lesson h2', sections[0]?.lessons[0]?.title);
    await page.go('#/lesson/boiling');
    await page.see('main h1', within?.elsewhere['boiling']);
    await page.expectNoViolations();
    leave(page);
  });

  it('begins each section in the language that the learner chose in another', async () => {
    const first = await CourseFrame.launch(new ScormHost('sections', standard, 'safe-water'));
    const menu = await first.see<HTMLSelectElement>('.language select');
    menu.value = 'en';
    menu.dispatchEvent(new Event('change'));
    await until(() => first.document.documentElement.lang === 'en', 'the section speaks English');
    await first.saved();
    leave(first);
    const second = await CourseFrame.launch(new ScormHost('sections', standard, 'saving-water'), {
      isSameBrowser: true,
    });
    expect(second.document.documentElement.lang).to.equal('en');
    leave(second);
  });
}

function leave(page: CourseFrame): void {
  const faults = page.leave();
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** The keys under which the browser keeps progress. */
function copies(): string[] {
  return Object.keys(localStorage).filter((key) => /^course:[^:]+:\w+$/.test(key));
}

/** The questions of which the LMS was told an answer. */
function answered(elements: Elements): string[] {
  return Object.entries(elements).flatMap(([name, value]) =>
    value !== '' && /^cmi\.interactions\.\d+\.result$/.test(name) ? [name] : [],
  );
}

/** What must stay as it is when a finished section is looked at again; the number of saves goes on. */
function lasting(elements: Elements): Elements {
  return Object.fromEntries(
    Object.entries(elements).filter(
      ([name]) => !/(time|entry|mode|credit|suspend_data|location)$/.test(name),
    ),
  );
}
