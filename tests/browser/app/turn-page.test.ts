import { expect } from '@open-wc/testing/pure';
import { html } from 'lit';
import { BROWSER_CLOCK } from '../../../src/app/browser-clock.ts';
import '../../../src/app/course-app.ts';
import type { CourseApp } from '../../../src/app/course-app.ts';
import type { Block } from '../../../src/blocks/models.ts';
import { CourseSession } from '../../../src/core/session.ts';
import { LocalPort } from '../../../src/tracking/local.ts';
import { rehearseLesson } from '../../../src/views/rehearse-lesson.ts';
import { aCourse } from '../../fixtures/course.ts';
import { find, mount, msg, textOf, until } from '../mount.ts';

const COURSE = aCourse({ lessons: 2 });

describe('turning to the next lesson', () => {
  let app: CourseApp;

  beforeEach(async () => {
    globalThis.courseParts = {
      'es/course': { outline: COURSE, strings: interfaceStrings, opening: {} },
      'es/section-1': { 'lesson-1-1': passages('Uno'), 'lesson-1-2': passages('Dos') },
    };
    location.hash = '#/lesson/lesson-1-1';
    const port = new LocalPort('pasar', () => localStorage);
    const session = new CourseSession(COURSE, port, await port.open(), { clock: BROWSER_CLOCK });
    app = await mount<CourseApp>(html`<course-app .session=${session} .keeper=${'browser'}></course-app>`);
    await until(() => app.querySelector('.save[class*="save-"]') !== null, 'the tools were there');
  });

  afterEach(() => leave(app));

  it('shows it at once when its texts are there, without a notice in between', async () => {
    const notices: string[] = [];
    const observer = new MutationObserver(() => {
      notices.push(...[...app.querySelectorAll('.notice')].map(textOf));
    });
    observer.observe(app, { childList: true, subtree: true });
    location.hash = '#/lesson/lesson-1-2';
    await until(() => textOf(app.querySelector('[data-block]')) === 'Dos 0', 'the next lesson was shown');
    observer.disconnect();
    expect(notices).to.deep.equal([]);
    expect(textOf(find(app, 'h1'))).to.equal('Lección 1.2');
  });
});

describe('a lesson that does not arrive', () => {
  let app: CourseApp | undefined;

  afterEach(() => leave(app));

  it('is asked for again, and who asked stands at its heading when it is there', async () => {
    globalThis.courseParts = { 'es/course': { outline: COURSE, strings: interfaceStrings, opening: {} } };
    location.hash = '#/lesson/lesson-1-1';
    const port = new LocalPort('pedir', () => localStorage);
    const session = new CourseSession(COURSE, port, await port.open(), { clock: BROWSER_CLOCK });
    app = await mount<CourseApp>(html`<course-app .session=${session} .keeper=${'browser'}></course-app>`);
    const main = find(app, 'main');
    await until(() => main.querySelector('[role="alert"] button') !== null, 'the page said what is missing');
    const again = find(main, '[role="alert"] button', msg('app.retry'));
    again.focus();
    // Nothing comes: who asks can ask once more.
    again.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(document.activeElement?.matches('main [role="alert"] button')).to.equal(true);
    globalThis.courseParts['es/section-1'] = { 'lesson-1-1': passages('Uno') };
    find(main, '[role="alert"] button').click();
    await until(() => document.activeElement?.matches('h1') === true, 'the heading had the focus');
    expect(textOf(find(main, 'h1'))).to.equal('Lección 1.1');
  });
});

describe('a lesson that was rehearsed', () => {
  it('is drawn from templates that are prepared', async () => {
    const blocks = passages('Ensayo');
    const { createElement } = document;
    const templates: Element[] = [];
    document.createElement = function (this: Document, name: string, options?: ElementCreationOptions) {
      const made = createElement.call(this, name, options);
      if (name === 'template') templates.push(made);
      return made;
    };
    const prepared = (): number => templates.filter(({ innerHTML }) => innerHTML.includes('Ensayo')).length;
    try {
      await rehearseLesson('lesson-1-1', blocks);
      expect(prepared()).to.equal(blocks.length);
      await rehearseLesson('lesson-1-1', blocks);
      expect(prepared()).to.equal(blocks.length);
    } finally {
      document.createElement = createElement;
    }
  });

  it('leaves nothing on the page', async () => {
    const before = document.body.innerHTML;
    await rehearseLesson('lesson-1-1', passages('Nada'));
    expect(document.body.innerHTML).to.equal(before);
  });
});

/** Takes the course from the page, and what it left in the browser. */
function leave(app: CourseApp | undefined): void {
  app?.remove();
  globalThis.courseParts = undefined;
  history.replaceState(null, '', location.pathname + location.search);
  localStorage.clear();
}

function passages(word: string): Block[] {
  return Array.from({ length: 3 }, (_hole, index) => ({ kind: 'prose', body: `<p>${word} ${index}</p>` }));
}
