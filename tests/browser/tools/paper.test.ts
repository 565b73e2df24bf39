import { expect } from '@open-wc/testing/pure';
import { emulateMedia } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/app/later.ts';
import '../../../src/components/note-field.ts';
import { keepNotesIn } from '../../../src/components/notes.ts';
import type { Parts } from '../../../src/model/outline.ts';
import { INITIAL_STATE } from '../../../src/core/state.ts';
import { certificateTemplate } from '../../../src/tools/certificate.ts';
import { printTemplate } from '../../../src/tools/print-page.ts';
import { aCourse } from '../../fixtures/course.ts';
import { expectNoViolations } from '../axe.ts';
import { find, mount, msg, settled, textOf } from '../mount.ts';

const course = aCourse({ sections: 2, lessons: 1, pool: 0 });
const TODAY = new Date(2026, 10, 24);

describe('the certificate', () => {
  it('says who did what, when, and that the course itself says so', async () => {
    const done = { ...INITIAL_STATE, reached: 'passed' as const };
    const page = await mount<HTMLElement>(
      html`<div>${certificateTemplate(course, done, 'Pérez, Ana', TODAY)}</div>`,
    );
    expect(textOf(find(page, '.certificate-name'))).to.equal('Ana Pérez');
    expect(textOf(page)).to.contain('24 de noviembre de 2026').and.to.contain(course.title);
    expect(textOf(page)).to.contain(msg('certificate.issuer', { version: course.version }));
    await expectNoViolations(page);
  });

  it('bears the logo of the course, if it has one', async () => {
    const done = { ...INITIAL_STATE, reached: 'passed' as const };
    const logo = {
      src: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>',
      alt: 'Casa del Agua',
    };
    const page = await mount<HTMLElement>(
      html`<div>${certificateTemplate({ ...course, logo }, done, 'Pérez, Ana', TODAY)}</div>`,
    );
    expect(find<HTMLImageElement>(page, '.certificate img').alt).to.equal('Casa del Agua');
    await expectNoViolations(page);
    const plain = await mount<HTMLElement>(certificateTemplate(course, done, 'Pérez, Ana', TODAY));
    expect(plain.querySelector('img')).to.equal(null);
  });

  it('leaves a line for the name where no LMS gives one', async () => {
    const done = { ...INITIAL_STATE, reached: 'passed' as const };
    const page = await mount<HTMLElement>(certificateTemplate(course, done, '', TODAY));
    expect(find(page, '.certificate-line').offsetWidth).to.be.greaterThan(100);
  });

  it('is not given before its time: it says what to look at', async () => {
    const page = await mount<HTMLElement>(certificateTemplate(course, INITIAL_STATE, 'Pérez, Ana', TODAY));
    expect(textOf(page)).to.contain(msg('certificate.not-yet')).and.not.to.contain('Ana');
    await expectNoViolations(page);
  });
});

describe('the course on paper', () => {
  const texts: Readonly<Record<string, Parts['lessons']>> = {
    'section-1': {
      'lesson-1-1': [
        { kind: 'prose', body: '<p>El agua.</p>' },
        {
          kind: 'accordion',
          items: [
            { title: 'Uno', body: '<p>Oculto</p>' },
            { title: 'Dos', body: '<p>Otro</p>' },
          ],
        },
        {
          kind: 'cards',
          items: [
            { front: 'Cara', back: 'Reverso' },
            { front: 'Otra', back: 'Más' },
          ],
        },
        {
          kind: 'tabs',
          title: 'Aguas',
          items: [
            { title: 'Dulce', body: '<p>Del río</p>' },
            { title: 'Salada', body: '<p>Del mar</p>' },
          ],
        },
        { kind: 'reflection', id: 'en-casa', prompt: '¿Y en casa?' },
      ],
    },
    'section-2': {
      'lesson-2-1': [
        { kind: 'prose', body: '<p>El fuego.</p>' },
        { kind: 'key-idea', body: '<p>El fuego calienta.</p>' },
        {
          kind: 'scenario',
          id: 'humo',
          required: true,
          steps: [
            {
              id: 'sale-humo',
              situation: '<p>Sale humo.</p>',
              choices: [
                { id: 'a', text: 'Abrir la ventana.', outcome: 'Se va.', verdict: 'good', next: 'vuelve' },
                { id: 'b', text: 'Esperar.', outcome: 'Se queda.', verdict: 'poor' },
              ],
            },
            {
              id: 'vuelve',
              situation: '<p>El humo vuelve.</p>',
              choices: [
                { id: 'a', text: 'Buscar el fuego.', outcome: 'Era la sopa.', verdict: 'good' },
                { id: 'b', text: 'Cerrar los ojos.', outcome: 'Ya no se ve.', verdict: 'poor' },
              ],
            },
          ],
        },
        {
          kind: 'check',
          id: 'fuegos',
          required: true,
          question: {
            kind: 'matching',
            stem: 'Unir.',
            pairs: [
              { id: 'a', left: 'Vela', right: 'Pequeño', feedback: 'Alumbra.' },
              { id: 'b', left: 'Hoguera', right: 'Grande', feedback: 'Calienta.' },
            ],
          },
        },
      ],
    },
  };

  afterEach(() => emulateMedia({ media: 'screen' }));

  it('holds every lesson with everything open, the learner’s notes with it, and no controls', async () => {
    const page = await mount<HTMLElement>(printTemplate(course, null, texts, { 'lesson-1-1': 'Mi nota' }));
    await settled();
    await expectNoViolations(page);
    await emulateMedia({ media: 'print' });
    expect(page.innerText).to.contain('Oculto').and.to.contain('Reverso').and.to.contain('El fuego');
    expect(page.innerText).to.contain('Mi nota').and.not.to.contain(msg('print.help'));
  });

  it('has every tab under its title, and the answer to a reflection once, where it was asked', async () => {
    const notes = { 'lesson-1-1/en-casa': 'Gotea.', 'lesson-1-1/de-antes': 'Llovía.' };
    keepNotesIn({ read: () => notes, write: () => true });
    const page = await mount<HTMLElement>(printTemplate(course, null, texts, notes));
    expect(page.innerText).to.contain('Dulce\n\nDel río').and.to.contain('Salada\n\nDel mar');
    await emulateMedia({ media: 'print' });
    expect(page.innerText).to.contain('Dulce\n\nDel río').and.to.contain('Salada\n\nDel mar');
    expect(page.innerText.match(/Gotea\.|Llovía\./g)).to.deep.equal(['Gotea.', 'Llovía.']);
  });

  it('tells a case to its end: each step, each choice and what comes of it', async () => {
    const page = await mount<HTMLElement>(printTemplate(course, 'section-2', texts, {}));
    await settled();
    await expectNoViolations(page);
    await emulateMedia({ media: 'print' });
    const story = page.innerText;
    for (const words of ['Se va.', 'Se queda.', 'El humo vuelve.', 'Era la sopa.', 'Ya no se ve.'])
      expect(story).to.contain(words);
    expect(story).not.to.contain(msg('question.your-answer'));
  });

  it('takes a bookmark for no note', async () => {
    const notes = { 'lesson-1-1': 'Mi nota', 'lesson-1-1/*': '*' };
    const page = await mount<HTMLElement>(printTemplate(course, null, texts, notes));
    expect([...page.querySelectorAll('.note-text')].map(textOf))
      .to.include('Mi nota')
      .and.not.to.include('*');
  });

  it('shows what can be chosen, and ink on no ground', async () => {
    const page = await mount<HTMLElement>(printTemplate(course, 'section-2', texts, {}));
    await settled();
    await new Promise((resolve) => setTimeout(resolve));
    await expectNoViolations(page);
    await emulateMedia({ media: 'print' });
    expect(page.innerText).to.contain('Abrir la ventana.').and.to.contain('Esperar.');
    const { content } = getComputedStyle(find(page, 'question-matching .parts'), '::after');
    expect(content).to.match(/^"(Pequeño · Grande|Grande · Pequeño)"$/);
    expect(find(page, 'select').offsetHeight).to.equal(0);
    expect(getComputedStyle(find(page, '.key-idea')).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('can be one section', async () => {
    const page = await mount<HTMLElement>(printTemplate(course, 'section-2', texts, {}));
    expect(textOf(page)).to.contain('El fuego').and.not.to.contain('El agua');
  });
});
