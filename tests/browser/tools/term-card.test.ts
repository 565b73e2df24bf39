import { expect } from '@open-wc/testing/pure';
import { sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import { TermCard } from '../../../src/tools/term-card.ts';
import { expectNoViolations } from '../axe.ts';
import { press, tabTo } from '../keyboard.ts';
import { find, mount, textOf, until } from '../mount.ts';

const TERMS = [
  { id: 'nri', term: 'Iniciativas nacionales', acronym: 'NRI', text: 'Foros en <em>cada</em> país.' },
  { id: 'mag', term: 'Grupo asesor', text: 'Aconseja sobre el programa.' },
];

let card: TermCard | null = null;

describe('what a term means', () => {
  afterEach(() => card?.close());

  it('shows when the term has the focus, describes it, and goes with Escape', async () => {
    const text = await aText();
    await tabTo(find(text, 'a', 'NRI'));
    const card = await cardIn(text);
    expect(textOf(card)).to.contain('Iniciativas nacionales (NRI) Foros en cada país.');
    expect(find(text, 'a', 'NRI').getAttribute('aria-describedby')).to.equal(card.id);
    await expectNoViolations(text);
    await press('Escape');
    expect(text.querySelector('.term-card')).to.equal(null);
    expect(document.activeElement).to.equal(find(text, 'a', 'NRI'));
  });

  it('changes with the focus, and goes when the focus goes elsewhere', async () => {
    const text = await aText();
    await tabTo(find(text, 'a', 'NRI'));
    await cardIn(text);
    await tabTo(find(text, 'a', 'MAG'));
    await until(
      () => textOf(text.querySelector('.term-card')).includes('Grupo asesor'),
      'the other term shows',
    );
    await tabTo(find(text, 'button'));
    // At once: it may lie on what has the focus now (WCAG 2.2, 2.4.11).
    expect(text.querySelector('.term-card') === null).to.equal(true);
  });

  it('shows on hover and stays while the pointer is on it', async () => {
    const text = await aText();
    await moveTo(find(text, 'a', 'MAG'));
    const card = await cardIn(text);
    await moveTo(card);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(card.isConnected).to.equal(true);
    await sendMouse({ type: 'move', position: [1, 1] });
    await until(() => !card.isConnected, 'the card is gone');
  });

  it('goes with Escape wherever the focus is (WCAG 2.2, 1.4.13)', async () => {
    const text = await aText();
    await moveTo(find(text, 'a', 'MAG'));
    const card = await cardIn(text);
    expect(document.activeElement).to.equal(document.body);
    await press('Escape');
    expect(card.isConnected).to.equal(false);
    await sendMouse({ type: 'move', position: [1, 1] });
  });

  it('shows at the first tap instead of leaving the lesson; the second follows the link', async () => {
    const text = await aText();
    const link = find<HTMLAnchorElement>(text, 'a', 'NRI');
    expect(tap(link)).to.equal(false);
    await cardIn(text);
    expect(tap(link)).to.equal(true);
  });

  it('stays inside the window', async () => {
    const text = await aText();
    await tabTo(find(text, 'a', 'MAG'));
    const { left, right } = (await cardIn(text)).getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(document.documentElement.clientWidth);
  });

  it('leaves the link to itself when the glossary does not arrive', async () => {
    const text = await aText(() => Promise.reject(new Error('the network is gone')));
    await tabTo(find(text, 'a', 'NRI'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(text.querySelector('.term-card')).to.equal(null);
    expect(find(text, 'a', 'NRI').hasAttribute('aria-describedby')).to.equal(false);
  });
});

async function aText(
  find = async (id: string) => TERMS.find((term) => term.id === id) ?? null,
): Promise<HTMLElement> {
  const text = await mount<HTMLElement>(
    html`<div style="padding: 3rem">
      <h1>Lección</h1>
      <p>
        Las <a class="term" href="#/glossary/nri">NRI</a> y, al final de la línea, el
        <a class="term" href="#/glossary/mag">MAG</a>.
      </p>
      <button type="button">Otra cosa</button>
    </div>`,
  );
  card = new TermCard(text, find);
  return text;
}

async function cardIn(text: HTMLElement): Promise<HTMLElement> {
  await until(() => text.querySelector('.term-card') !== null, 'the card shows');
  return find(text, '.term-card');
}

async function moveTo(element: HTMLElement): Promise<void> {
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

/** A finger's tap. @returns whether the link is followed */
function tap(link: HTMLElement): boolean {
  link.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  const stop = (event: Event): void => {
    isFollowed = !event.defaultPrevented;
    event.preventDefault();
  };
  let isFollowed = false;
  window.addEventListener('click', stop, { once: true });
  link.dispatchEvent(click);
  return isFollowed;
}
