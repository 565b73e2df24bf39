import { html } from 'lit';
import { expect } from '@open-wc/testing/pure';
import { Desk } from '../../../src/review/desk.ts';
import type { KnownCourse } from '../../../src/review/known-course.ts';
import type { Analyst } from '../../../src/review/analyst.ts';
import '../../../src/review/views/review-app.ts';
import type { ReviewApp } from '../../../src/review/views/review-app.ts';
import { FilesGiven } from '../../../src/review/views/events.ts';
import { expectNoViolations } from '../axe.ts';
import { find, mount, textOf, until } from '../mount.ts';
import { courseInTwoLanguages, SMALL_COURSE, smallReport, writtenReport } from './small-group.ts';

/** Does the tasks in the page itself: tests of the worker are those of the whole page. */
function analystHere(course: KnownCourse): Analyst {
  const desk = new Desk();
  void desk.do('begin', course);
  return { do: (name, ask, tell) => desk.do(name, ask, tell) };
}

let style: HTMLLinkElement;

before(async () => {
  style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/tests/review.css';
  document.head.append(style);
  await new Promise((resolve) => style.addEventListener('load', resolve));
});

after(() => {
  style.remove();
  document.documentElement.lang = 'es';
});

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

async function empty(course = SMALL_COURSE): Promise<ReviewApp> {
  const place = await mount<HTMLElement>(
    html`<div><review-app .course=${course} .analyst=${analystHere(course)}></review-app></div>`,
  );
  // The page has a main part of its own.
  document.body.append(place);
  document.querySelector('main.main')?.remove();
  return place.querySelector('review-app')!;
}

async function withReport(course = SMALL_COURSE, report = smallReport()): Promise<ReviewApp> {
  const app = await empty(course);
  app.querySelector('start-view')?.dispatchEvent(new FilesGiven([report]));
  await until(() => app.querySelector('.tiles') !== null, 'the group was shown');
  return app;
}

async function go(app: ReviewApp, hash: string, selector: string): Promise<void> {
  location.hash = hash;
  await until(() => app.querySelector(selector) !== null, `${hash} was shown`);
  await new Promise((resolve) => setTimeout(resolve, 50));
}

afterEach(() => document.querySelectorAll('review-app').forEach((app) => app.parentElement?.remove()));

describe('the page of analysis', () => {
  it('keeps nobody out, before and after files were given', async () => {
    const app = await empty();
    await expectNoViolations(app);
    app.querySelector('start-view')?.dispatchEvent(new FilesGiven([smallReport()]));
    await until(() => app.querySelector('.tiles') !== null, 'the group was shown');
    for (const details of app.querySelectorAll('details')) details.open = true;
    await expectNoViolations(app);
  });

  for (const [hash, selector] of [
    ['#questions', 'questions-view table'],
    ['#question/tercera', 'question-view table'],
    ['#objectives', 'objectives-view table'],
    ['#learner/p3%40example.com', 'learner-view table'],
  ] as const) {
    it(`keeps nobody out at ${hash}, and takes the focus there`, async () => {
      const app = await withReport();
      await go(app, hash, selector);
      await expectNoViolations(app);
      expect(app.contains(document.activeElement)).to.equal(true);
    });
  }

  it('counts those who began, passed and have not begun', async () => {
    const app = await withReport();
    const figures = [...app.querySelectorAll('.tiles .figure')].map(textOf);
    expect(figures.slice(0, 2)).to.deep.equal(['40', '38']);
    expect(textOf(app.querySelector('.findings'))).to.contain('2 de 40 no han empezado');
  });

  it('names the question whose key is wrong, first of all', async () => {
    const app = await withReport();
    await go(app, '#questions', 'questions-view table');
    const first = textOf(app.querySelector('questions-view tbody tr'));
    expect(first).to.contain('¿Qué dice tercera?');
    expect(first).to.contain('La opción c atrae a quienes mejor rinden');
  });

  it('finds learners whatever the accents, and by how far they are', async () => {
    const app = await withReport();
    const rows = (): number => app.querySelectorAll('group-view section:last-of-type tbody tr').length;
    const search = find<HTMLInputElement>(app, 'input[type=search]');
    search.value = 'PERSÓNA 1';
    search.dispatchEvent(new Event('input'));
    await until(() => rows() === 10, 'ten were left');
    const standing = find<HTMLSelectElement>(app, '.filters select');
    standing.value = 'waiting';
    standing.dispatchEvent(new Event('change'));
    await until(() => rows() === 1, 'one was left');
  });

  it('sorts by a heading, the largest numbers first, and says so', async () => {
    const app = await withReport();
    const table = app.querySelector('group-view section:last-of-type review-table')!;
    const head = find<HTMLButtonElement>(table, 'thead button', 'Nota');
    head.click();
    await until(() => head.closest('th')?.getAttribute('aria-sort') === 'descending', 'it was sorted');
    const scores = [...table.querySelectorAll('tbody tr')].map((row) =>
      Number(textOf(row.children[2]).replace(',', '.')),
    );
    const told = scores.filter((score) => !Number.isNaN(score));
    expect(told).to.deep.equal([...told].sort((one, other) => other - one));
    // Who has no score comes last.
    expect(Number.isNaN(scores.at(-1))).to.equal(true);
  });

  it('says in which language of the course it is right what learners wrote', async () => {
    const app = await withReport(courseInTwoLanguages(), writtenReport());
    await go(app, '#question/primera', 'question-view table');
    const view = textOf(app.querySelector('question-view'));
    expect(view).to.contain('Respuesta correcta: zona · zone (Français)');
    const rows = [...app.querySelectorAll('question-view tbody tr')];
    const texts = rows.map((row) => textOf(row.firstElementChild)).sort();
    expect(texts).to.deep.equal(['sitio', 'zona', 'zone (Français)']);
    await go(app, '#learner/eva%40example.com', 'learner-view table');
    const cells = [...app.querySelectorAll('learner-view tbody td, learner-view tbody th')].map(textOf);
    expect(cells.slice(0, 3)).to.deep.equal([
      '¿Qué dice la primera?',
      'zone (Français)',
      'zona · zone (Français)',
    ]);
  });

  it('names a question by its text where there is a doubt about its key', async () => {
    const app = await withReport(courseInTwoLanguages(), writtenReport());
    expect(textOf(app.querySelector('.notices'))).to.contain('La pregunta «¿Qué dice la primera? (primera)»');
  });

  it('speaks four languages and keeps its place', async () => {
    const app = await withReport();
    await go(app, '#questions', 'questions-view table');
    const language = find<HTMLSelectElement>(app, '.language select');
    for (const [lang, words] of [
      ['en', 'Option c attracts those who do best'],
      ['pt', 'A opção c atrai quem tem melhor desempenho'],
      ['fr', 'L’option c attire ceux qui réussissent le mieux'],
    ] as const) {
      language.value = lang;
      language.dispatchEvent(new Event('change'));
      await until(() => textOf(app).includes(words), `it spoke ${lang}`);
      expect(document.documentElement.lang).to.equal(lang);
    }
  });

  it('says what it could not read, and stays open for other files', async () => {
    const app = await empty();
    app.querySelector('start-view')?.dispatchEvent(new FilesGiven([new File(['Hola'], 'carta.txt')]));
    await until(() => textOf(app).includes('carta.txt'), 'the file was named');
    expect(textOf(app)).to.contain('No se leyó');
    expect(app.querySelector('start-view')).not.to.equal(null);
  });

  it('prints everything below one another, tables whole', async () => {
    const app = await withReport();
    window.dispatchEvent(new Event('beforeprint'));
    await until(
      () => app.querySelectorAll('question-view table').length === 6,
      'all questions were laid out',
    );
    expect(app.querySelector('objectives-view table')).not.to.equal(null);
    expect(app.querySelector('nav.views')).to.equal(null);
    window.dispatchEvent(new Event('afterprint'));
    await until(() => app.querySelector('nav.views') !== null, 'the page was itself again');
  });
});
