import { expect } from '@open-wc/testing/pure';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from '../../../src/components/decorators.ts';
import { hasOpened, takeOver } from '../../../src/app/take-over.ts';
import { LightElement } from '../../../src/components/light-element.ts';
import { find, mount } from '../mount.ts';

/** A course that stands at its cover or, after a click, in a lesson. */
class Course extends LightElement {
  @property({ attribute: false }) view: 'cover' | 'lesson' = 'cover';

  override render(): TemplateResult {
    return this.view === 'cover'
      ? html`<h1 tabindex="-1">Portada</h1>
          ${LINKS}`
      : html`<h1 tabindex="-1">Lección</h1>`;
  }
}
customElements.define('course-to-take-over', Course);

const LINKS = html`<a href="#/lesson/a">Empezar</a> <a href="#/agenda">Contenido</a>`;

async function standingOn(words: string | null, view: Course['view']): Promise<Course> {
  const place = await mount<HTMLElement>(html`<div>${LINKS}</div>`);
  if (words !== null) find(place, 'a', words).focus();
  const course = new Course();
  course.view = view;
  await takeOver(place, course);
  await course.updateComplete;
  return course;
}

describe('a course that takes over its cover', () => {
  it('leaves who stands on a link of it on the same link', async () => {
    const course = await standingOn('Contenido', 'cover');
    expect(document.activeElement === find(course, 'a', 'Contenido')).to.equal(true);
  });

  it('puts who has followed a link before at the heading of where it led', async () => {
    const course = await standingOn('Empezar', 'lesson');
    expect(document.activeElement === find(course, 'h1')).to.equal(true);
  });

  it('takes no focus from who stands elsewhere', async () => {
    await standingOn(null, 'lesson');
    expect(document.activeElement === document.body).to.equal(true);
  });

  it('knows whether the first lesson is read already, and begins at its heading then', async () => {
    const place = await mount<HTMLElement>(
      html`<div>
        <div id="/lesson/a"></div>
        ${LINKS}
      </div>`,
    );
    expect(hasOpened(place)).to.equal(false);
    find(place, 'a', 'Empezar').click();
    expect(hasOpened(place)).to.equal(true);
    const course = new Course();
    course.view = 'lesson';
    await takeOver(place, course);
    expect(document.activeElement === find(course, 'h1')).to.equal(true);
    history.replaceState(null, '', location.pathname + location.search);
  });
});
