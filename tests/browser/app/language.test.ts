import { expect } from '@open-wc/testing/pure';
import { html } from 'lit';
import { BROWSER_CLOCK } from '../../../src/app/browser-clock.ts';
import '../../../src/app/course-app.ts';
import type { CourseApp } from '../../../src/app/course-app.ts';
import { speak } from '../../../src/app/speak.ts';
import type { Block } from '../../../src/blocks/models.ts';
import { CourseSession } from '../../../src/core/session.ts';
import type { CourseOutline } from '../../../src/model/outline.ts';
import type { Strings } from '../../../src/model/strings.ts';
import type { Question, QuestionBody, QuestionKind } from '../../../src/questions/models.ts';
import { LocalPort } from '../../../src/tracking/local.ts';
import { aCourse, withPool } from '../../fixtures/course.ts';
import { expectNoViolations } from '../axe.ts';
import { find, mount, settled, textOf, until } from '../mount.ts';
import { HALF_ANSWERS, putIn } from './half-answers.ts';
import type { HalfAnswer } from './half-answers.ts';

const LANGUAGES = [
  { lang: 'es', name: 'Español' },
  { lang: 'ar', name: 'العربية' },
  { lang: 'fr', name: 'Français' },
];
const WORDS: Record<string, Strings> = {
  es: interfaceStrings,
  ar: { ...interfaceStrings, 'question.check': 'تحقق', 'app.language': 'اللغة', 'lesson.done': 'انتهى' },
};

describe('the language of the course', () => {
  let app: CourseApp;

  beforeEach(async () => {
    globalThis.courseParts = { ...partsIn('es', 'Pregunta'), ...partsIn('ar', 'سؤال') };
    location.hash = '#/lesson/lesson-1-1';
    app = await open();
  });

  afterEach(() => {
    app.remove();
    speak({ outline: outlineIn('es'), strings: interfaceStrings, opening: {} });
    globalThis.courseParts = undefined;
    history.replaceState(null, '', location.pathname + location.search);
    localStorage.clear();
  });

  it('is chosen from a list that is accessible, each language by its own name', async () => {
    expect([...menu(app).options].map(({ lang, text }) => [lang, text.trim()])).to.deep.equal(
      LANGUAGES.map(({ lang, name }) => [lang, name]),
    );
    await expectNoViolations(app);
  });

  it('changes everything on the page, and the page itself', async () => {
    await choose(app, 'ar');
    expect(document.documentElement).to.include({ lang: 'ar', dir: 'rtl' });
    expect(textOf(find(app, 'h1'))).to.equal('Lección 1.1 (ar)');
    expect(textOf(find(app, '[data-block="0"]'))).to.equal('سؤال 0');
    await until(() => document.title.startsWith('Lección 1.1 (ar)'), 'the title was in the new language');
    expect(textOf(find(app, '.language [role="status"]'))).to.equal('اللغة: العربية');
    await expectNoViolations(app);
  });

  it('leaves the focus where it is and what is read in its place', async () => {
    find(app, '[data-block="7"]').scrollIntoView();
    const before = find(app, '[data-block="7"]').getBoundingClientRect().top;
    menu(app).focus({ preventScroll: true });
    await choose(app, 'ar');
    expect(find(app, '[data-block="7"]').getBoundingClientRect().top).to.be.closeTo(before, 1);
    expect(document.activeElement).to.equal(menu(app));
    expect(location.hash).to.equal('#/lesson/lesson-1-1');
  });

  for (const [kind, half] of Object.entries(HALF_ANSWERS) as [QuestionKind, HalfAnswer][])
    it(`keeps a half-given answer of the kind ${kind}, and what it earns`, async () => {
      app.remove();
      globalThis.courseParts = {
        ...partsIn('es', 'Pregunta', { kind, question: half.question('Pregunta') }),
        ...partsIn('ar', 'سؤال', { kind, question: half.question('سؤال') }),
      };
      location.hash = '#/assessment/section-1';
      app = await open('.assessment .button-primary', kind);
      find(app, '.assessment .button-primary').click();
      await until(() => app.querySelector('form') !== null, 'the question was asked');
      await half.begin(app);
      const before = putIn(app);
      const form = find(app, 'form');
      await choose(app, 'ar');
      expect(putIn(app)).to.deep.equal(before);
      expect(find(app, 'form')).to.equal(form);
      expect(textOf(find(app, '.stem'))).to.contain('سؤال');
      if (kind !== 'likert') expect(textOf(find(app, 'button[type="submit"]'))).to.equal('تحقق');
      await half.complete(app);
      await choose(app, 'es');
      find(app, 'button[type="submit"]').click();
      await until(
        () => app.querySelector('.verdict-right, .verdict-neutral') !== null,
        'the answer was right',
      );
      await choose(app, 'ar');
      expect(app.session.state.assessments['section-1']?.best).to.equal(100);
    });

  it('does not grade again what was handed in: the key of another language may be another', async () => {
    await goTo(app, '#/assessment/section-1', '.assessment .button-primary');
    find(app, '.assessment .button-primary').click();
    await until(() => app.querySelector('.text-entry') !== null, 'the question was asked');
    const box = find<HTMLInputElement>(app, '.text-entry');
    box.value = 'es';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    find(app, 'button[type="submit"]').click();
    await until(() => app.querySelector('.verdict-right') !== null, 'the answer was right');
    await choose(app, 'ar');
    expect(app.querySelector('.verdict-right')).not.to.equal(null);
    expect(app.session.state.assessments['section-1']?.best).to.equal(100);
  });

  it('stays as it is, and says so, when the texts do not arrive', async () => {
    menu(app).value = 'fr';
    menu(app).dispatchEvent(new Event('change'));
    await until(() => textOf(app.querySelector('.language-failed')) !== '', 'the failure was said');
    expect(menu(app).value).to.equal('es');
    expect(document.documentElement.lang).to.equal('es');
    expect(textOf(find(app, '[data-block="0"]'))).to.equal('Pregunta 0');
  });

  it('is right to left without anything beyond the edge of a narrow screen', async () => {
    await choose(app, 'ar');
    for (const [address, shown] of [
      ['#/lesson/lesson-1-1', 'course-lesson'],
      ['#/assessment/section-1', 'course-assessment'],
      ['#/agenda', 'course-agenda'],
      ['#/', '.cover'],
    ] as const) {
      await goTo(app, address, shown);
      const main = find(app, 'main');
      app.style.cssText = 'display: block; width: 320px; overflow: auto';
      await settled();
      expect(main.scrollWidth, address).to.be.at.most(main.clientWidth);
      expect(app.scrollWidth, address).to.be.at.most(320);
    }
  });
});

describe('a text that is not translated yet', () => {
  it('is marked with its own language and says so once in the course’s', async () => {
    globalThis.courseParts = {
      ...partsIn('es', 'Pregunta'),
      'es/section-1': {
        'lesson-1-1': [
          { kind: 'prose', body: '<p>Hecho.</p>' },
          { kind: 'prose', body: '<p>Not yet.</p>', lang: 'en' },
          { kind: 'prose', body: '<p>Nor this.</p>', lang: 'en' },
        ],
      },
    };
    location.hash = '#/lesson/lesson-1-1';
    const app = await open();
    expect([...app.querySelectorAll<HTMLElement>('[data-block]')].map(({ lang }) => lang)).to.deep.equal([
      '',
      'en',
      'en',
    ]);
    const notes = [...app.querySelectorAll<HTMLElement>('.untranslated')];
    expect(notes.map((note) => [note.lang, textOf(note)])).to.deep.equal([
      ['es', interfaceStrings['app.untranslated']],
    ]);
    await expectNoViolations(app);
    app.remove();
    history.replaceState(null, '', location.pathname + location.search);
    globalThis.courseParts = undefined;
    localStorage.clear();
  });
});

function outlineIn(lang: string, kind: QuestionKind = 'fill-in'): CourseOutline {
  const course = withPool(aCourse({ lessons: 1, pool: 1 }), 'section-1', (pool) =>
    pool.map((one) => ({ ...one, kind })),
  );
  return {
    ...course,
    lang,
    languages: LANGUAGES,
    sections: course.sections.map((section) => ({
      ...section,
      lessons: section.lessons.map((lesson) => ({ ...lesson, title: `${lesson.title} (${lang})` })),
    })),
  };
}

/**
 * A course whose lesson is long, and whose one question takes the name of the language for an answer unless another is
 * given.
 */
function partsIn(
  lang: string,
  words: string,
  asked?: { readonly kind: QuestionKind; readonly question: QuestionBody },
): Record<string, unknown> {
  const passages = Array.from({ length: 20 }, (_hole, index): Block => ({
    kind: 'prose',
    // Longer in one language than in the other.
    body: `<p>${words} ${index}</p>` + (lang === 'ar' && index > 0 ? `<p>${words}</p>`.repeat(3) : ''),
  }));
  const timeline: Block = {
    kind: 'timeline',
    items: [
      { when: '1995', what: `${words} <em>${words}</em>` },
      { when: '2006', what: words.repeat(3) },
    ],
  };
  const body: QuestionBody = asked?.question ?? {
    kind: 'fill-in',
    stem: `${words} ____`,
    accept: [lang],
    wrong: [],
    caseSensitive: false,
    accentSensitive: false,
    typos: 0,
    feedback: words,
  };
  const inBank = { id: 'question-1-1', objective: 'OA1.1', deck: [], facts: [] };
  const question: Question =
    body.kind === 'likert'
      ? { ...inBank, points: 0, ...body }
      : { ...inBank, points: 1, level: 'understand', ...body };
  return {
    [`${lang}/course`]: { outline: outlineIn(lang, asked?.kind), strings: WORDS[lang], opening: {} },
    [`${lang}/section-1`]: { 'lesson-1-1': [...passages, timeline] },
    [`${lang}/section-1.quiz`]: [question],
  };
}

/** @param shown what is there once the page is */
async function open(shown = '[data-block]', kind?: QuestionKind): Promise<CourseApp> {
  const outline = outlineIn('es', kind);
  speak({ outline, strings: interfaceStrings, opening: {} });
  const port = new LocalPort('idiomas', () => localStorage);
  const session = new CourseSession(outline, port, await port.open(), { clock: BROWSER_CLOCK });
  const app = await mount<CourseApp>(
    html`<course-app .session=${session} .keeper=${'browser'}></course-app>`,
  );
  const main = app.parentElement;
  // The app brings its own main.
  main?.replaceWith(app);
  await until(() => app.querySelector('.language select') !== null, 'the menu was there');
  await until(() => app.querySelector(shown) !== null, 'the page was there');
  return app;
}

function menu(app: CourseApp): HTMLSelectElement {
  return find(app, '.language select');
}

async function choose(app: CourseApp, lang: string): Promise<void> {
  menu(app).value = lang;
  menu(app).dispatchEvent(new Event('change'));
  await until(() => document.documentElement.lang === lang, `the page spoke ${lang}`);
  await new Promise(requestAnimationFrame);
  await settled();
}

async function goTo(app: CourseApp, address: string, shown: string): Promise<void> {
  location.hash = address;
  await until(() => app.querySelector(shown) !== null, `${address} was shown`);
}
