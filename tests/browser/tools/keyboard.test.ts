import { expect } from '@open-wc/testing/pure';
import { html } from 'lit';
import { keyboardTemplate, pressKey } from '../../../src/tools/keyboard.ts';
import { expectNoViolations } from '../axe.ts';
import { press, tabTo } from '../keyboard.ts';
import { find, mount } from '../mount.ts';

const page = document.documentElement;
const listen = (event: KeyboardEvent): void => pressKey(event, page);

describe('single keys', () => {
  beforeEach(() => document.addEventListener('keydown', listen));

  afterEach(() => {
    document.removeEventListener('keydown', listen);
    history.replaceState(null, '', location.pathname + location.search);
    delete page.dataset['keys'];
  });

  it('lead to help, search and contents, and turn the page', async () => {
    let turned = 0;
    await mount(
      html`<nav class="pager">
        <a rel="next" href="#/" @click=${(event: Event) => (event.preventDefault(), (turned += 1))}
          >Siguiente</a
        >
      </nav>`,
    );
    for (const [key, hash] of [
      ['?', '#/keyboard'],
      ['/', '#/search'],
      ['i', '#/agenda'],
    ] as const) {
      await press(key);
      expect(location.hash).to.equal(hash);
    }
    await press('n');
    expect(turned).to.equal(1);
  });

  it('are letters where one writes, and belong to the browser with Ctrl', async () => {
    const field = await mount<HTMLInputElement>(html`<input aria-label="Nombre" />`);
    await tabTo(field);
    await press('i', '/');
    expect(field.value).to.equal('i/');
    expect(location.hash).to.equal('');
    field.blur();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'i', ctrlKey: true, bubbles: true }));
    expect(location.hash).to.equal('');
  });

  it('do nothing once they are turned off', async () => {
    page.dataset['keys'] = 'off';
    await press('i');
    expect(location.hash).to.equal('');
  });

  it('are explained on a page that is accessible', async () => {
    const help = await mount<HTMLElement>(keyboardTemplate());
    expect(find(help, 'kbd', '?')).not.to.equal(null);
    await expectNoViolations(help);
  });
});
