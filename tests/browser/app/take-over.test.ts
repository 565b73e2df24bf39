import { expect } from '@open-wc/testing/pure';
import { sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from '../../../src/components/decorators.ts';
import { takeOver } from '../../../src/app/take-over.ts';
import { LightElement } from '../../../src/components/light-element.ts';
import { find, mount } from '../mount.ts';

/** A course that stands at its cover or, after a click, in a lesson. */
class Course extends LightElement {
  opened = false;
  @property({ attribute: false }) view: 'cover' | 'loading' | 'empty' | 'growing' | 'lesson' = 'cover';

  override render(): TemplateResult {
    // The real one is not known here: it stays as it is before it draws for the first time.
    if (this.view === 'loading') return html`<p class="notice loading">…</p>`;
    if (this.view === 'empty') return html`<course-lesson></course-lesson>`;
    return this.view === 'cover'
      ? html`<h1 tabindex="-1">Portada</h1>
          ${LINKS}`
      : html`<h1 class=${this.view === 'growing' ? 'lesson-growing' : ''} tabindex="-1">Lección</h1>`;
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

  it('waits for a link that is being pressed, which is followed then', async () => {
    const place = await mount<HTMLElement>(html`<div>${LINKS}</div>`);
    const { left, top } = find(place, 'a', 'Empezar').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.ceil(left) + 2, Math.ceil(top) + 2] });
    await sendMouse({ type: 'down' });
    const course = new Course();
    const taken = takeOver(place, course);
    await rest();
    expect(course.isConnected).to.equal(false);
    await sendMouse({ type: 'up' });
    await taken;
    expect(location.hash).to.equal('#/lesson/a');
    expect(course.isConnected).to.equal(true);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('takes no focus from who stands elsewhere', async () => {
    await standingOn(null, 'lesson');
    expect(document.activeElement === document.body).to.equal(true);
  });

  describe('and the first lesson, which is read already', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    async function opened(): Promise<HTMLElement> {
      const place = await mount<HTMLElement>(
        html`<div>
          <div class="lesson-opened" id="/lesson/a"></div>
          <p>Gobernanza</p>
          ${LINKS}
        </div>`,
      );
      find(place, 'a', 'Empezar').click();
      return place;
    }

    it('begins at the heading of that lesson', async () => {
      const course = new Course();
      course.view = 'lesson';
      await takeOver(await opened(), course);
      expect(course.opened).to.equal(true);
      expect(document.activeElement === find(course, 'h1')).to.equal(true);
    });

    it('takes no other link into the page for a lesson, such as the one past the header', async () => {
      const place = await mount<HTMLElement>(
        html`<div>
          <p id="main">Gobernanza</p>
          ${LINKS}
        </div>`,
      );
      location.hash = 'main';
      const course = new Course();
      await takeOver(place, course);
      expect(course.opened).to.equal(false);
    });

    for (const [view, state] of [
      ['loading', 'waits for what draws its blocks'],
      ['empty', 'has not begun to draw it'],
      ['growing', 'has drawn some of it'],
    ] as const)
      it(`leaves it in its place while the course ${state}`, async () => {
        const place = await opened();
        const course = new Course();
        course.view = view;
        const taken = takeOver(place, course);
        await rest();
        expect(find(place, 'p').checkVisibility()).to.equal(true);
        expect(course.checkVisibility()).to.equal(false);
        course.view = 'lesson';
        await taken;
        expect(place.querySelector('p') === null).to.equal(true);
        expect(course.checkVisibility()).to.equal(true);
      });

    it('gives way at once where the course leads back into the middle of a lesson', async () => {
      const place = await opened();
      const course = new Course();
      course.view = 'growing';
      void takeOver(place, course, true);
      expect(place.querySelector('p') === null).to.equal(true);
      expect(course.isConnected && !course.hidden).to.equal(true);
    });
  });
});

/** Longer than two stretches of a lesson take. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}
