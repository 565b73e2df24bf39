import { expect } from '@open-wc/testing/pure';
import { html } from 'lit';
import { timelineTemplate } from '../../src/blocks/timeline/timeline.template.ts';
import { INITIAL_STATE } from '../../src/core/state.ts';
import '../../src/questions/question-frame.ts';
import '../../src/views/course-agenda.ts';
import type { CourseAgenda } from '../../src/views/course-agenda.ts';
import { aCourse } from '../fixtures/course.ts';
import { difference, forceColors } from './look.ts';
import { find, mount, until } from './mount.ts';

describe('in forced colours', () => {
  beforeEach(async () => {
    await forceColors(true);
    await until(() => matchMedia('(forced-colors: active)').matches, 'colours are forced');
  });

  afterEach(() => forceColors(false));

  it('how far one has come is seen', async () => {
    await mount(
      html`<div>
        <progress id="nothing" aria-label="Nada" max="4" value="0"></progress>
        <progress id="nothing-yet" aria-label="Nada" max="4" value="0"></progress>
        <progress id="half" aria-label="La mitad" max="4" value="2"></progress>
      </div>`,
    );
    expect(await difference('#nothing', '#nothing-yet')).to.equal(0);
    expect(await difference('#nothing', '#half')).to.be.above(0.2);
  });

  it('the place where the learner is stands out among the contents', async () => {
    const agenda = await mount<CourseAgenda>(
      html`<course-agenda
        .course=${aCourse({ sections: 1, lessons: 2 })}
        .progress=${{ ...INITIAL_STATE, bookmark: { view: 'lesson', id: 'lesson-1-2', position: 0 } }}
      ></course-agenda>`,
    );
    const edge = (lesson: string): string =>
      getComputedStyle(find(agenda, `a[href="#/lesson/${lesson}"]`)).borderInlineStartColor;
    const { backgroundColor } = getComputedStyle(document.documentElement);
    expect(edge('lesson-1-1')).to.equal(backgroundColor);
    expect(edge('lesson-1-2')).not.to.equal(backgroundColor);
  });

  it('the line of a timeline is drawn', async () => {
    const timeline = await mount<HTMLElement>(
      html`<div>
        ${timelineTemplate({
          kind: 'timeline',
          items: [
            { when: '2005', what: 'Túnez' },
            { when: '2006', what: 'Atenas' },
          ],
        })}
      </div>`,
    );
    const line = getComputedStyle(find(timeline, 'li'), '::after').backgroundColor;
    expect(line).not.to.equal(getComputedStyle(document.documentElement).backgroundColor);
  });

  it('a button that moves nothing further looks so', async () => {
    const question = {
      kind: 'ordering' as const,
      stem: '¿En qué orden?',
      items: ['a', 'b', 'c'].map((id) => ({ id, text: `Paso ${id}`, feedback: '' })),
    };
    const frame = await mount<HTMLElement>(
      html`<question-frame .question=${question} .name=${'orden'} .seed=${1}></question-frame>`,
    );
    const colorOf = (selector: string): string => getComputedStyle(find(frame, selector)).color;
    expect(colorOf('.mover[aria-disabled="true"]')).not.to.equal(colorOf('.mover[aria-disabled="false"]'));
  });

  it('a chosen tab, option and place on a picture stand out', async () => {
    await mount(
      html`<div>
        ${['false', 'true'].map((chosen) => html`<button class="tab" id=${`tab-${chosen}`} role="tab" aria-selected=${chosen}>Pestaña</button>`)}
        ${[false, true].map(
          (chosen) =>
            html`<label class="option" id=${`option-${chosen}`}
                ><input type="radio" ?checked=${chosen} /> <span>Opción</span></label
              >
              <div id=${`place-${chosen}`}>
                <label class="hotspot-place" style="position: static"
                  ><input type="radio" style="height: 3rem" aria-label="Lugar" ?checked=${chosen}
                /></label>
              </div>`,
        )}
      </div>`,
    );
    for (const kind of ['tab', 'option', 'place'])
      expect(await difference(`#${kind}-true`, `#${kind}-false`), kind).to.be.above(0.003);
  });
});
