import { expect } from '@open-wc/testing/pure';
import { html } from 'lit';
import { showMarks } from '../../../src/preview/author/marks.ts';
import { showProblems } from '../../../src/preview/author/problem-panel.ts';
import { pageMarks } from '../../../src/preview/author/page-marks.ts';
import type { AuthorWords } from '../../../src/preview/author/words.ts';
import type { Fault, Spot } from '../../../src/preview/protocol.ts';
import { expectNoViolations } from '../axe.ts';
import { find, mount } from '../mount.ts';

/** Every word as its own name. */
const words = new Proxy({}, { get: (_target, name) => String(name) }) as AuthorWords;
const setup = { editor: 'vscode://file{path}:{line}:{column}', root: 'file:///curso/' };
const linking = { setup, words, tell: () => undefined };
const place = { path: 'modules/es/10-a/10-uno.md', line: 4, column: 1 };
const facts = {
  lang: 'es',
  place,
  sections: [
    {
      id: 'a',
      place,
      objectives: [],
      lessons: [
        {
          id: 'uno',
          place,
          objectives: [],
          minutes: 1,
          measured: 1,
          words: 9,
          blocks: [
            { kind: 'prose', id: null, words: 4, place },
            { kind: 'check', id: 'prueba', words: 5, place: { ...place, line: 9 } },
          ],
        },
      ],
      assessment: null,
    },
  ],
};

function faultAt(spot: Partial<Spot>): Fault {
  return {
    ...place,
    message: 'unknown key "titel"; did you mean "title"?',
    spot: { lang: 'es', view: 'lesson', id: 'uno', block: null, question: null, ...spot },
  };
}

/** Shows marks on a lesson of two blocks. @returns what is read of each, by the element that it stands in */
async function marked(faults: readonly Fault[], known: typeof facts | null = facts) {
  const lesson = await mount<HTMLElement>(
    html`<article class="lesson">
      <header class="lesson-header"><h1>Uno</h1></header>
      <div data-block="0"><p>Texto.</p></div>
      <div data-block="1"><p>Pregunta.</p></div>
    </article>`,
  );
  const show = (now: readonly Fault[], knowing: typeof facts | null): void => {
    const page = { view: 'lesson', id: 'uno' };
    const marks = pageMarks(
      document,
      { page, lang: 'es', facts: knowing, faults: now },
      { words, lang: 'es' },
    );
    showMarks(window, marks, linking);
  };
  show(faults, known);
  const text = (selector: string): string =>
    find(lesson, selector)
      .querySelector('[data-author-mark]')
      ?.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
  return { lesson, show, text };
}

describe('marks for authors', () => {
  it('say what each block is and lead to its source, and are accessible', async () => {
    const { lesson, text } = await marked([]);
    expect(text('[data-block="1"]')).to.equal(
      'block: 2 · checkid: pruebawords: 5modules/es/10-a/10-uno.md:9:1 copy',
    );
    const mark = find(lesson, '[data-author-mark="block-1"]').shadowRoot;
    expect(mark?.querySelector('a')?.href).to.equal('vscode://file/curso/modules/es/10-a/10-uno.md:9:1');
    await expectNoViolations(lesson);
  });

  it('show a fault at its block, at the head of the lesson, or not at all on another page or in another language', async () => {
    const { text, lesson } = await marked(
      [
        faultAt({ block: 0 }),
        faultAt({}),
        faultAt({ id: 'dos', block: 1 }),
        faultAt({ lang: 'en', block: 1 }),
      ],
      null,
    );
    expect(text('[data-block="0"]')).to.contain('did you mean "title"?');
    expect(text('.lesson-header')).to.contain('did you mean "title"?');
    expect(text('[data-block="1"]')).to.equal('');
    await expectNoViolations(lesson);
  });

  it('of a block that is not there yet stand at the end', async () => {
    const { text } = await marked([faultAt({ block: 7 })], null);
    expect(text('[data-block="1"]')).to.contain('unknown key');
  });

  it('go when nothing is to be said, keep what is being used, and add nothing to the words of the page', async () => {
    const { lesson, show } = await marked([faultAt({ block: 0 })]);
    const before = find(lesson, '[data-author-mark="block-1"]');
    show([], facts);
    expect(find(lesson, '[data-author-mark="block-1"]')).to.equal(before);
    expect(lesson.textContent?.replace(/\s+/g, ' ').trim()).to.equal('Uno Texto. Pregunta.');
    show([], null);
    expect(lesson.querySelector('[data-author-mark]')).to.equal(null);
  });
});

describe('the list of all faults', () => {
  it('names each with its place and leads to its page, until all is mended', async () => {
    const panel = await mount<HTMLElement>(
      html`<section aria-label="Problemas">
        <ul></ul>
        <pre></pre>
      </section>`,
    );
    const led: string[] = [];
    const show = (faults: readonly Fault[], text: string): void =>
      showProblems(panel, { faults, text }, linking, (_fault, page) => led.push(page));
    show([faultAt({ block: 1 }), { ...faultAt({}), spot: null }], 'too heavy');
    expect(panel.hidden).to.equal(false);
    expect(panel.querySelectorAll('li')).to.have.length(2);
    expect(find(panel, 'pre').textContent).to.equal('too heavy');
    find(panel, '.show').click();
    expect(led).to.deep.equal(['#/lesson/uno']);
    expect(panel.querySelectorAll('.show')).to.have.length(1);
    await expectNoViolations(panel);
    show([], '');
    expect(panel.hidden).to.equal(true);
  });
});
