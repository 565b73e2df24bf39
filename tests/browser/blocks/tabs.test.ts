import { expect } from '@open-wc/testing/pure';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import type { BlockOf } from '../../../src/blocks/models.ts';
import { tabsTemplate } from '../../../src/blocks/tabs/tabs.template.ts';
import { expectNoViolations } from '../axe.ts';
import { activate, press, tabTo } from '../keyboard.ts';
import { find, mount, textOf } from '../mount.ts';
import { behavesAsBlock, mountBlock } from './block-suite.ts';

const BLOCK: BlockOf<'tabs'> = {
  kind: 'tabs',
  title: 'Quién hace qué',
  items: [
    { title: 'MAG', body: '<p>Aconseja.</p>' },
    { title: 'Secretaría', body: '<p>Organiza.</p>' },
    { title: 'País anfitrión', body: '<p>Recibe a <strong>todos</strong>.</p>' },
  ],
};

/** What a sighted reader sees of the panels. */
const shown = (block: HTMLElement): string[] =>
  [...block.querySelectorAll<HTMLElement>('.tab-panel')]
    .filter((panel) => panel.checkVisibility())
    .map((panel) => panel.innerText.replace(/\s+/g, ' '));

describe('block tabs', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));
  behavesAsBlock(BLOCK);

  it('shows the first panel, and holds the others in the page', async () => {
    const block = await mountBlock(BLOCK);
    expect(shown(block)).to.deep.equal(['Aconseja.']);
    expect(textOf(block)).to.contain('Organiza.').and.to.contain('Recibe a todos.');
    expect(find(block, '[role="tablist"]').getAttribute('aria-label')).to.equal(BLOCK.title);
  });

  it('goes from tab to tab by arrow keys, round at the ends, and to the ends by Home and End', async () => {
    const block = await mountBlock(BLOCK);
    await tabTo(find(block, '[role="tab"]', 'MAG'));
    for (const [key, title, text] of [
      ['ArrowRight', 'Secretaría', 'Organiza.'],
      ['End', 'País anfitrión', 'Recibe a todos.'],
      ['ArrowRight', 'MAG', 'Aconseja.'],
      ['ArrowLeft', 'País anfitrión', 'Recibe a todos.'],
      ['Home', 'MAG', 'Aconseja.'],
    ] as const) {
      await press(key);
      expect(textOf(document.activeElement), key).to.equal(title);
      expect(document.activeElement?.ariaSelected).to.equal('true');
      expect(shown(block)).to.deep.equal([text]);
    }
    await expectNoViolations(block);
  });

  it('is one stop of the Tab key, after which comes the panel', async () => {
    const block = await mountBlock(BLOCK);
    await activate(find(block, '[role="tab"]', 'MAG'));
    await press('End', 'Tab');
    const panel = document.activeElement;
    expect(textOf(panel)).to.contain('Recibe a todos.');
    expect(panel?.getAttribute('role')).to.equal('tabpanel');
    const name = panel?.getAttribute('aria-labelledby') ?? '';
    expect(textOf(document.querySelector(`#${name}`))).to.equal('País anfitrión');
  });

  it('follows the arrows as they are read from right to left', async () => {
    const page = await mount<HTMLElement>(html`<div dir="rtl">${tabsTemplate(BLOCK)}</div>`);
    await tabTo(find(page, '[role="tab"]', 'MAG'));
    await press('ArrowLeft');
    expect(textOf(document.activeElement)).to.equal('Secretaría');
  });

  it('has every panel under its title on paper, and no tabs', async () => {
    const block = await mountBlock(BLOCK);
    await emulateMedia({ media: 'print' });
    expect(shown(block)).to.deep.equal([
      'MAG Aconseja.',
      'Secretaría Organiza.',
      'País anfitrión Recibe a todos.',
    ]);
    expect(find(block, '[role="tablist"]').checkVisibility()).to.equal(false);
  });

  it('never scrolls sideways on a phone', async () => {
    await setViewport({ width: 320, height: 640 });
    await mountBlock(BLOCK);
    const { scrollWidth, clientWidth } = document.documentElement;
    await setViewport({ width: 800, height: 600 });
    expect(scrollWidth).to.equal(clientWidth);
  });
});
