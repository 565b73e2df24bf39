import { expect } from '@open-wc/testing/pure';
import { html } from 'lit';
import '../../../src/app/top-height.ts';
import { tabBack } from '../keyboard.ts';
import { find, mount, settled, until } from '../mount.ts';

const root = document.documentElement;

describe('the bar on top', () => {
  afterEach(() => root.style.removeProperty('--top'));

  it('never covers what has the focus, whatever notices it holds (WCAG 2.2, 2.4.11)', async () => {
    const page = await mount<HTMLElement>(
      html`<div>
        <header class="top">
          <p>Guardado</p>
          <top-height hidden></top-height>
        </header>
        ${Array.from({ length: 60 }, (_, index) => html`<p><a href="#${index}">Enlace ${index}</a></p>`)}
      </div>`,
    );
    const top = find(page, '.top');
    expect(getComputedStyle(top).position).to.equal('sticky');
    top.append(
      ...Array.from({ length: 6 }, () =>
        Object.assign(document.createElement('p'), { textContent: 'Sin guardar' }),
      ),
    );
    const edge = (): number => top.getBoundingClientRect().bottom;
    const kept = (): number => Number.parseFloat(getComputedStyle(root).scrollPaddingTop);
    await until(() => kept() > top.offsetHeight, 'its height is known');
    window.scrollTo(0, root.scrollHeight);
    find(page, 'a', 'Enlace 59').focus();
    for (let link = 58; link >= 0; link -= 1) {
      await tabBack();
      await settled();
      const { activeElement } = document;
      expect(activeElement?.textContent).to.equal(`Enlace ${link}`);
      expect(activeElement?.getBoundingClientRect().top, `link ${link}`).to.be.at.least(edge());
    }
  });
});
