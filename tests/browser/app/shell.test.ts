import { expect } from '@open-wc/testing/pure';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/app/language-menu.ts';
import { saveStatus } from '../../../src/app/save-status.ts';
import { NO_TOOLS, shellTemplate } from '../../../src/app/shell.ts';
import type { Saving } from '../../../src/core/saving.ts';
import type { CourseSession } from '../../../src/core/session.ts';
import { aCourse } from '../../fixtures/course.ts';
import { find, mount } from '../mount.ts';

const COURSE = {
  ...aCourse({}),
  title: 'Gobernanza de Internet y el Foro para la Gobernanza de Internet',
  languages: [
    { lang: 'es', name: 'Español' },
    { lang: 'pt', name: 'Português' },
  ],
};

/** The course's frame around a long text, with certain tools. */
function framed(tools: unknown): Promise<HTMLElement> {
  return mount<HTMLElement>(
    html`<div>
      ${shellTemplate({
        course: COURSE,
        progress: { done: 1, of: 4 },
        tools,
        main: html`<div>${Array.from({ length: 60 }, () => html`<p>El agua.</p>`)}</div>`,
        navigation: html``,
        onSkip: () => undefined,
      })}
    </div>`,
  );
}

/** The tools of a course whose saving stands in some way, when all is well. */
function toolsWhile(saving: Saving): unknown {
  const session = { saving, trouble: null, isSignedOut: false, isKept: true, hasRecovered: false };
  const ignore = (): void => undefined;
  return html`<language-menu .course=${COURSE}></language-menu>${saveStatus({
      session: session as CourseSession,
      keeper: 'lms',
      left: null,
      offer: null,
      onLeave: ignore,
      onTakeOver: ignore,
      onOffer: ignore,
    })}`;
}

/** Where the links of the bar begin and end, and the height of the bar. */
function whereIn(page: HTMLElement): readonly number[] {
  const sides = [...page.querySelectorAll('.bar-links a')].map((link) => link.getBoundingClientRect());
  return [
    ...sides.flatMap(({ left, right }) => [left, right]),
    find(page, '.top').getBoundingClientRect().height,
  ];
}

describe('the frame around every view', () => {
  afterEach(() => setViewport({ width: 1280, height: 800 }));

  it('gives each link on a phone its place before the next has arrived', async () => {
    await setViewport({ width: 360, height: 640 });
    const page = await framed(NO_TOOLS);
    const [first, second, third] = page.querySelectorAll('.bar-links a');
    const before = [first, second].map((link) => link?.getBoundingClientRect().toJSON() as unknown);
    third?.remove();
    expect([first, second].map((link) => link?.getBoundingClientRect().toJSON() as unknown)).to.deep.equal(
      before,
    );
  });

  it('shows the whole title on a phone, and lets it go once the text is read', async () => {
    await setViewport({ width: 360, height: 640 });
    const page = await framed(NO_TOOLS);
    const title = find(page, '.bar-title');
    expect(title.scrollHeight).to.be.at.most(title.clientHeight);
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
    window.scrollTo(0, 600);
    expect(title.getBoundingClientRect().top).to.be.below(0);
    expect(find(page, '.bar-links').getBoundingClientRect().top).to.be.at.least(0);
  });

  for (const width of [360, 390, 480, 800]) {
    it(`moves neither its links nor what is below it when the tools arrive and while it saves, ${width} pixels wide`, async () => {
      await setViewport({ width, height: 640 });
      const before = whereIn(await framed(NO_TOOLS));
      for (const saving of ['saved', 'kept', 'pending'] as const)
        expect(whereIn(await framed(toolsWhile(saving))), saving).to.deep.equal(before);
    });
  }
});
