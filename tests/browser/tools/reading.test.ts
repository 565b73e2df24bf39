import { expect } from '@open-wc/testing/pure';
import { html } from 'lit';
import { applySettings, readSettings } from '../../../src/components/reading-settings.ts';
import '../../../src/tools/course-reading.ts';
import { expectNoViolations } from '../axe.ts';
import { activate, chooseRadio } from '../keyboard.ts';
import { find, mount, msg, settled } from '../mount.ts';

const page = document.documentElement;

describe('reading settings', () => {
  afterEach(() => {
    localStorage.clear();
    applySettings({}, page);
  });

  for (const theme of ['light', 'dark', 'contrast'])
    it(`are accessible in the theme ${theme}, largest and widest`, async () => {
      applySettings({ theme, size: 'xxl', spacing: 'wide', font: 'legible' }, page);
      await expectNoViolations(await mount(html`<course-reading></course-reading>`));
    });

  it('apply at once by keyboard, are kept, and can all be taken back', async () => {
    const reading = await mount<HTMLElement>(html`<course-reading></course-reading>`);
    await chooseRadio(radio(reading, msg('reading.theme-contrast')));
    await chooseRadio(radio(reading, msg('reading.size-xl')));
    await settled();
    expect(getComputedStyle(page).backgroundColor).to.equal('rgb(0, 0, 0)');
    expect(Number.parseFloat(getComputedStyle(page).fontSize)).to.be.closeTo(21.6, 0.1);
    expect(readSettings(() => localStorage)).to.deep.equal({ theme: 'contrast', size: 'xl' });
    await activate(find(reading, 'button', msg('reading.reset')));
    await settled();
    expect({ ...page.dataset }).to.deep.equal({});
    expect(radio(reading, msg('reading.theme-auto')).checked).to.equal(true);
  });
});

function radio(root: HTMLElement, words: string): HTMLInputElement {
  return find<HTMLInputElement>(find(root, 'label', words), 'input');
}
