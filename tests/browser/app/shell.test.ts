import { expect } from '@open-wc/testing/pure';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { NO_TOOLS, shellTemplate } from '../../../src/app/shell.ts';
import { aCourse } from '../../fixtures/course.ts';
import { find, mount } from '../mount.ts';

const TITLE = 'Gobernanza de Internet y el Foro para la Gobernanza de Internet';

describe('the frame around every view', () => {
  afterEach(() => setViewport({ width: 1280, height: 800 }));

  it('shows the whole title on a phone, and lets it go once the text is read', async () => {
    await setViewport({ width: 360, height: 640 });
    const page = await mount<HTMLElement>(
      html`<div>
        ${shellTemplate({
          course: { ...aCourse({}), title: TITLE },
          progress: { done: 1, of: 4 },
          tools: NO_TOOLS,
          main: html`<div>${Array.from({ length: 60 }, () => html`<p>El agua.</p>`)}</div>`,
          navigation: html``,
          onSkip: () => undefined,
        })}
      </div>`,
    );
    const title = find(page, '.bar-title');
    expect(title.scrollHeight).to.be.at.most(title.clientHeight);
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
    window.scrollTo(0, 600);
    expect(title.getBoundingClientRect().top).to.be.below(0);
    expect(find(page, '.bar-links').getBoundingClientRect().top).to.be.at.least(0);
  });
});
