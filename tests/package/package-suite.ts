import { expect } from '@open-wc/testing/pure';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { find, msg, textOf, until } from '../browser/mount.ts';
import { answerCarelessly, answerRight } from './answer.ts';
import { CourseFrame, rendered } from './frame.ts';
import type { CourseApp } from '../../src/app/course-app.ts';
import type { Host, Launching } from './host.ts';
import { answerQuestions, beginAttempt, readLesson, takeWholeCourse } from './learner.ts';

/**
 * What every package owes its learners, whoever launches it. Call it inside `describe`.
 * @param newHost a host that has never met this learner
 */
export function behavesAsPackage(newHost: () => Host): void {
  let course: CourseFrame | null = null;
  let host = newHost();

  beforeEach(() => {
    course = null;
    host = newHost();
  });

  afterEach(async () => {
    await emulateMedia({ colorScheme: 'light' });
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  /** A test at whose end the learner leaves, and nothing may have gone wrong. */
  function tried(sentence: string, test: () => Promise<void>): void {
    it(sentence, async () => {
      await test();
      if (course) leave();
    });
  }

  async function launch(launching: Launching = {}): Promise<CourseFrame> {
    course = await CourseFrame.launch(host, launching);
    return course;
  }

  /** Every session must have passed without a fault. */
  function leave(): void {
    const faults = course?.leave() ?? [];
    course = null;
    if (faults.length > 0) throw new Error(faults.join('\n'));
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    tried(`is accessible on each of its pages, in ${colorScheme} colours`, async () => {
      await emulateMedia({ colorScheme });
      const page = await launch();
      await page.expectNoViolations();
      const [section] = page.outline.sections;
      for (const [address, selector] of [
        ['#/agenda', 'course-agenda h1'],
        [`#/lesson/${section?.lessons[0]?.id}`, 'course-lesson .activity'],
        ['#/result', 'course-result h1'],
        ['#/glossary', '.glossary'],
        ['#/references', '.references'],
        ['#/credits', '.shelf h1'],
      ] as const) {
        await page.go(address);
        await page.see(selector);
        await page.expectNoViolations();
      }
    });

    tried(`is accessible while an assessment is taken, in ${colorScheme} colours`, async () => {
      await emulateMedia({ colorScheme });
      const page = await launch();
      const section = page.outline.sections[0]?.id ?? '';
      await page.go(`#/assessment/${section}`);
      await page.see('course-assessment button');
      await page.expectNoViolations();
      await beginAttempt(page, 'assessment.start');
      await page.expectNoViolations();
      await answerQuestions(page, section, answerCarelessly, 1);
      await page.expectNoViolations();
      await page.press('.asked > button');
      await answerQuestions(page, section, answerCarelessly);
      await page.see('course-assessment .score');
      await page.expectNoViolations();
    });
  }

  it('makes neither HTML nor scripts of texts, and tells of every attempt', async () => {
    const page = await launch();
    const attempts: readonly [() => unknown, told: string][] = [
      [
        () => Object.assign(page.document.body, { innerHTML: '<img src=x onerror=alert(1)>' }),
        'require-trusted-types-for',
      ],
      [
        () => Object.assign(page.document.createElement('script'), { src: '../other/course.js' }),
        'require-trusted-types-for',
      ],
      [() => Reflect.get(page.window, 'Function')('return 1'), 'require-trusted-types-for'],
      [
        () => page.window.trustedTypes?.createPolicy('other', { createScriptURL: (address) => address }),
        'trusted-types',
      ],
    ];
    for (const [attempt] of attempts) expect(attempt).to.throw(/requires 'Trusted|disallowed|unsafe-eval/);
    const told = (): readonly string[] => globalThis.courseTroubles;
    // The browser tells a moment after it refused.
    await until(() => told().length >= attempts.length, 'the policy told of all that it refused');
    for (const [index, [, directive]] of attempts.entries())
      expect(told()[index]).to.contain(`content security policy: ${directive} forbids`);
    expect(page.leave()).to.have.length(attempts.length);
    course = null;
  });

  tried('fits on a narrow telephone and on a wide screen', async () => {
    try {
      for (const width of [360, 1280]) {
        await setViewport({ width, height: 740 });
        const page = await launch();
        const [section] = page.outline.sections;
        const lessons = page.outline.sections.flatMap(({ lessons }) => lessons);
        const addresses = [
          '#/',
          '#/agenda',
          '#/result',
          '#/glossary',
          '#/references',
          `#/assessment/${section?.id}`,
          ...lessons.map(({ id }) => `#/lesson/${id}`),
        ];
        for (const address of addresses) {
          await page.go(address);
          await page.see('main h1');
          const { scrollWidth, clientWidth } = page.document.documentElement;
          expect(scrollWidth, `${address} at ${width} pixels`).to.be.at.most(clientWidth);
        }
        leave();
      }
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('lets the first lesson be read before any script has run', async () => {
    const page = await CourseFrame.withoutScripts(host);
    const seen = (selector: string): string =>
      [...page.querySelectorAll<HTMLElement>(selector)]
        .filter((one) => one.checkVisibility())
        .map(textOf)
        .join();
    expect(seen('h1')).to.equal(textOf(find(page, '.cover-title')));
    find(page, '.cover-action a').click();
    expect(seen('h1')).to.equal(textOf(find(page, '.first-lesson h1')));
    expect(seen('.cover')).to.equal('');
    expect(seen('.block-prose').length).to.be.above(200);
  });

  tried('takes over the first lesson where it is read already', async () => {
    const plain = await CourseFrame.withoutScripts(host);
    const { hash } = find<HTMLAnchorElement>(plain, '.cover-action a');
    course = await CourseFrame.launch(host, {}, hash);
    await until(() => course?.document.querySelector('.first-lesson') === null, 'the course took over');
    expect(course.document.querySelectorAll('main')).to.have.length(1);
    const title = await course.see('course-lesson h1', textOf(find(plain, '.first-lesson h1')));
    expect(title.checkVisibility()).to.equal(true);
    expect(course.document.activeElement === title).to.equal(true);
    await readLesson(course, hash.replace('#/lesson/', ''));
    await course.saved();
  });

  tried('shows its cover and leads from there into the first lesson', async () => {
    const page = await launch();
    expect(textOf(find(page.document, 'h1'))).to.equal(page.outline.title);
    expect(page.document.querySelector('#start-failed'), 'the notice that nothing starts').to.equal(null);
    await page.press('a.button', msg('cover.start'));
    const [first] = page.outline.sections[0]?.lessons ?? [];
    await page.see('course-lesson h1', first?.title);
  });

  tried('marks a lesson as done when it was read to its end, and remembers', async () => {
    const page = await launch();
    const [first] = page.outline.sections[0]?.lessons ?? [];
    await page.press('a.button', msg('cover.start'));
    await readLesson(page, first?.id ?? '');
    await page.saved();
    leave();
    const again = await launch();
    await again.go('#/agenda');
    expect(textOf(await again.see('.agenda-done'))).to.contain(msg('agenda.lesson-done'));
  });

  tried('comes back to the block where reading stopped', async () => {
    const page = await launch();
    await page.press('a.button', msg('cover.start'));
    await page.see('course-lesson .activity');
    await rendered();
    const [section] = page.outline.sections;
    const blocks = page.lesson(section?.id ?? '', section?.lessons[0]?.id ?? '');
    // A self-check, whose code arrives after the text.
    const index = blocks.findIndex(({ kind }) => kind === 'check');
    find(page.document, `[data-block="${index}"]`).scrollIntoView();
    const { session } = find<CourseApp>(page.document, 'course-app');
    const position = (): unknown =>
      session.state.bookmark?.view === 'lesson' && session.state.bookmark.position;
    await until(() => position() === index, 'reading has rested on the block');
    await page.saved();
    leave();
    const again = await launch();
    await again.press('a.button', msg('cover.continue', { label: '1.1' }));
    await again.see('course-lesson .activity');
    const top = (): number => find(again.document, `[data-block="${index}"]`).getBoundingClientRect().top;
    await until(() => Math.abs(top()) < again.window.innerHeight / 3, `block ${index} is at the top again`);
  });

  tried('goes on with an assessment that was left half answered', async () => {
    const page = await launch();
    const [first] = page.outline.sections;
    const section = first?.id ?? '';
    const of = first?.assessment?.draw ?? 0;
    await page.go(`#/assessment/${section}`);
    await beginAttempt(page, 'assessment.start');
    await answerQuestions(page, section, answerRight, 2);
    await page.saved();
    leave();
    const again = await launch();
    await again.press('a.button', first?.assessment?.title);
    await again.see('h2', msg('question.number', { n: 3, of }));
    await answerQuestions(again, section, answerRight);
    await again.see('course-assessment .score', msg('assessment.score', { score: 100 }));
  });

  tried('keeps the answers that were given, right or wrong', async () => {
    const page = await launch();
    const section = page.outline.sections[1]?.id ?? '';
    await page.go(`#/assessment/${section}`);
    await beginAttempt(page, 'assessment.start');
    await answerQuestions(page, section, answerCarelessly);
    const score = textOf(await page.see('course-assessment .score'));
    const verdicts = verdictsOf(page);
    await page.saved();
    leave();
    const again = await launch();
    await again.go(`#/assessment/${section}`);
    expect(textOf(await again.see('course-assessment .score'))).to.equal(score);
    expect(verdictsOf(again)).to.deep.equal(verdicts);
    expect(verdicts).not.to.have.length(0);
  });

  tried('is passed by who takes all of it with every answer right', async () => {
    const page = await launch();
    await page.press('a.button', msg('cover.start'));
    await takeWholeCourse(page);
    await page.see('course-result .score', msg('result.score', { score: 100 }));
    await page.see('course-result .verdict', msg('result.passed'));
    await page.saved();
    const kept = host.record();
    if (kept) expect(kept).to.deep.equal({ completed: true, passed: true, score: 100 });
    leave();
    const again = await launch();
    await again.go('#/result');
    await again.see('course-result .verdict', msg('result.passed'));
  });
}

function verdictsOf(page: CourseFrame): string[] {
  return [...page.document.querySelectorAll('.answers .question')].map(textOf);
}
