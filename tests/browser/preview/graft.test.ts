import { expect } from '@open-wc/testing/pure';
import { html } from 'lit';
import { BROWSER_CLOCK } from '../../../src/app/browser-clock.ts';
import '../../../src/app/course-app.ts';
import type { CourseApp } from '../../../src/app/course-app.ts';
// What the page fetches later is here from the beginning, so that no test waits for it.
import '../../../src/app/later.ts';
import { speak } from '../../../src/app/speak.ts';
import type { Block } from '../../../src/blocks/models.ts';
import { CourseSession } from '../../../src/core/session.ts';
import type { CourseOutline, Parts } from '../../../src/model/outline.ts';
import { graft } from '../../../src/preview/graft.ts';
import { readingPlace, returnTo } from '../../../src/preview/reading-place.ts';
import { restyle } from '../../../src/preview/style-change.ts';
import type { AskedQuestion } from '../../../src/questions/models.ts';
import { LocalPort } from '../../../src/tracking/local.ts';
import { aCourse } from '../../fixtures/course.ts';
import { find, mount, settled, textOf, until } from '../mount.ts';

/** In two languages, so that the menu says when the page has all of its code. */
const OUTLINE: CourseOutline = {
  ...aCourse({ lessons: 1, pool: 1 }),
  languages: [
    { lang: 'es', name: 'Español' },
    { lang: 'pt', name: 'Português' },
  ],
};

describe('a change of texts', () => {
  let app: CourseApp;

  beforeEach(async () => {
    globalThis.courseParts = {
      ...courseIn(OUTLINE),
      'es/section-1': lessonOf('Pasaje'),
      'es/section-1.quiz': bankOf('¿Qué?'),
    };
    location.hash = '#/lesson/lesson-1-1';
    app = await open();
  });

  afterEach(() => {
    app.remove();
    speak({ outline: OUTLINE, strings: interfaceStrings, opening: {} });
    globalThis.courseParts = undefined;
    history.replaceState(null, '', location.pathname + location.search);
    localStorage.clear();
  });

  it('reaches the lesson that is open, at the place where it is read', async () => {
    const read = find(app, '[data-block="12"]');
    read.scrollIntoView();
    const before = read.getBoundingClientRect().top;
    const longer = lessonOf('Pasaje', (index) =>
      index < 5 ? '<p>Más.</p>'.repeat(9) : index === 12 ? '<p>Nuevo.</p>' : '',
    );
    expect(await take({ 'es/section-1': longer })).to.equal(true);
    expect(textOf(find(app, '[data-block="12"]'))).to.contain('Nuevo.');
    expect(find(app, '[data-block="12"]')).to.equal(read);
    expect(read.getBoundingClientRect().top).to.be.closeTo(before, 1);
  });

  it('reaches the question that is open, and leaves what was begun', async () => {
    location.hash = '#/assessment/section-1';
    await until(() => app.querySelector('.assessment .button-primary') !== null, 'the rules were there');
    find(app, '.assessment .button-primary').click();
    await until(() => app.querySelector('.text-entry') !== null, 'the question was asked');
    const box = find<HTMLInputElement>(app, '.text-entry');
    box.value = 'a medias';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    expect(await take({ 'es/section-1.quiz': bankOf('¿Cuál?') })).to.equal(true);
    expect(textOf(find(app, '.stem'))).to.equal('¿Cuál?');
    expect(find<HTMLInputElement>(app, '.text-entry').value).to.equal('a medias');
  });

  it('that needs another load leads back to the question that was open', async () => {
    location.hash = '#/assessment/section-1';
    await until(() => app.querySelector('.assessment .button-primary') !== null, 'the rules were there');
    find(app, '.assessment .button-primary').click();
    await until(() => app.querySelector('.asked') !== null, 'the question was asked');
    const place = readingPlace(window);
    app.remove();
    app = await open('.assessment');
    expect(app.querySelector('.asked')).to.equal(null);
    await returnTo(window, place);
    await until(() => app.querySelector('.stem') !== null, 'the question was asked again');
    expect(textOf(find(app, '.stem'))).to.equal('¿Qué?');
  });

  it('reaches titles and the words of the interface', async () => {
    const [section] = OUTLINE.sections;
    const lessons = section!.lessons.map((lesson) => ({ ...lesson, title: 'Otro título' }));
    const strings = { ...interfaceStrings, 'app.menu': 'Mapa' };
    const outline = { ...OUTLINE, sections: [{ ...section!, lessons }, ...OUTLINE.sections.slice(1)] };
    expect(await take(courseIn(outline, strings))).to.equal(true);
    expect(textOf(find(app, 'h1'))).to.equal('Otro título');
    expect(textOf(find(app, '[href="#/agenda"]'))).to.equal('Mapa');
  });

  it('that goes beyond texts is refused, and nothing of it is taken', async () => {
    const outline = { ...OUTLINE, passing: OUTLINE.passing + 1 };
    expect(await take({ ...courseIn(outline), 'es/section-1': lessonOf('Otro') })).to.equal(false);
    expect(textOf(find(app, '[data-block="0"]'))).to.equal('Pasaje 0');
  });

  it('in a part that was not loaded yet asks for nothing', async () => {
    expect(await take({ 'pt/section-1': lessonOf('Passagem') })).to.equal(true);
    expect(globalThis.courseParts).not.to.have.property('pt/section-1');
  });
});

describe('a change of style', () => {
  it('takes the place of the style sheet before it', () => {
    const probe = (): string => getComputedStyle(document.documentElement).getPropertyValue('--probe');
    restyle(window, ':root{--probe:1}');
    expect(probe()).to.equal('1');
    restyle(window, ':root{--probe:2}');
    expect(probe()).to.equal('2');
    restyle(window, '');
    document.adoptedStyleSheets = [];
    for (const style of document.querySelectorAll('style')) if (style.sheet) style.sheet.disabled = false;
  });
});

/** Takes up parts as the player does when the server tells of them. */
function take(parts: Record<string, unknown>): Promise<boolean> {
  return graft(
    window,
    app(),
    Object.fromEntries(Object.entries(parts).map(([name, data]) => [name, JSON.stringify(data)])),
  );
}

function app(): CourseApp {
  return find(document.body, 'course-app');
}

function courseIn(outline: CourseOutline, strings = interfaceStrings): Record<string, unknown> {
  return { 'es/course': { outline, strings: { ...strings }, opening: {} } };
}

function lessonOf(
  words: string,
  more: (index: number) => string = () => '',
): Record<string, readonly Block[]> {
  const blocks = Array.from({ length: 20 }, (_hole, index): Block => ({
    kind: 'prose',
    body: `<p>${words} ${index}</p>${more(index)}`,
  }));
  return { 'lesson-1-1': blocks };
}

function bankOf(stem: string): AskedQuestion[] {
  return [
    {
      id: 'question-1-1',
      kind: 'fill-in',
      points: 1,
      stem,
      accept: ['Foro'],
      wrong: [],
      caseSensitive: false,
      accentSensitive: false,
      typos: 0,
      feedback: 'Así es.',
    },
  ];
}

/** @param shown what is there once the page is */
async function open(shown = '[data-block]'): Promise<CourseApp> {
  const outline = OUTLINE;
  const { strings } = globalThis.courseParts!['es/course'] as Parts['course'];
  speak({ outline, strings, opening: {} });
  const port = new LocalPort('cambios', () => localStorage);
  const session = new CourseSession(outline, port, await port.open(), { clock: BROWSER_CLOCK });
  const made = await mount<CourseApp>(
    html`<course-app .session=${session} .keeper=${'browser'}></course-app>`,
  );
  // The app brings its own main.
  made.parentElement?.replaceWith(made);
  await until(() => made.querySelector('.language select') !== null, 'the menu was there');
  await until(() => made.querySelector(shown) !== null, 'the page was there');
  // The course begins each page at its top, a frame after it was drawn.
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  await settled();
  return made;
}
