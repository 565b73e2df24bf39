import { expect } from '@open-wc/testing/pure';
import type { BlockOf } from '../../../src/blocks/models.ts';
import { expectNoViolations } from '../axe.ts';
import { activate, press, tabTo } from '../keyboard.ts';
import { find } from '../mount.ts';
import { behavesAsBlock, mountBlock } from './block-suite.ts';

const DRAWING = '<svg viewBox="0 0 40 20"><text x="4" y="14">2006</text></svg>';
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const BLOCK: BlockOf<'figure'> = {
  kind: 'figure',
  title: 'Cinco hitos',
  src: 'cinco-hitos.svg',
  alt: 'Línea de tiempo con cinco hitos, de 1998 a 2006.',
  labels: {},
  details: ['1998: se propone la cumbre.', '2006: se reúne el primer Foro.'],
  svg: DRAWING,
};

/** A switch answers to the space bar. */
async function switchOver(element: Element): Promise<void> {
  await tabTo(element);
  await press('Space');
}

describe('block figure', () => {
  describe('with a drawing', () => {
    behavesAsBlock(BLOCK);

    it('says as one picture what it shows', async () => {
      const picture = find(await mountBlock(BLOCK), '[role="img"]');
      expect(picture.getAttribute('aria-label')).to.equal(BLOCK.alt);
    });
  });

  describe('with a photograph', () => {
    const photo = { ...BLOCK, svg: null, src: PIXEL };
    behavesAsBlock(photo);

    it('has its alternative text', async () => {
      expect(find<HTMLImageElement>(await mountBlock(photo), 'img').alt).to.equal(BLOCK.alt);
    });
  });

  for (const [name, picture] of [
    ['drawing', BLOCK],
    ['photograph', { ...BLOCK, svg: null, src: PIXEL }],
  ] as const)
    it(`enlarges a ${name} by keyboard, and lets it be scrolled without a pointer`, async () => {
      const block = await mountBlock(picture);
      const box = find(block, '.picture');
      expect(box.scrollWidth).to.be.at.most(box.clientWidth);
      await switchOver(find(block, '.zoom input'));
      expect(box.scrollWidth).to.be.above(box.clientWidth * 1.5);
      expect(box.tabIndex).to.equal(0);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      await expectNoViolations(block);
      await switchOver(find(block, '.zoom input'));
      expect(box.scrollWidth).to.be.at.most(box.clientWidth);
      expect(box.tabIndex).to.equal(-1);
    });

  it('opens the same information as a list by keyboard', async () => {
    const block = await mountBlock(BLOCK);
    await activate(find(block, 'summary'));
    expect(find<HTMLDetailsElement>(block, 'details').open).to.equal(true);
    expect(block.querySelectorAll('details li')).to.have.length(2);
    await expectNoViolations(block);
  });
});
