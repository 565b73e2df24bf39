import { expect } from '@open-wc/testing/pure';
import type { BlockOf } from '../../../src/blocks/models.ts';
import { expectNoViolations } from '../axe.ts';
import { activate, press } from '../keyboard.ts';
import { find, settled } from '../mount.ts';
import { behavesAsBlock, mountBlock } from './block-suite.ts';

const BLOCK: BlockOf<'cards'> = {
  kind: 'cards',
  items: [
    { front: 'MAG', back: 'Grupo que <em>aconseja</em> sobre el programa.' },
    { front: 'NRI', back: 'Foros nacionales y regionales.' },
  ],
};

describe('block cards', () => {
  behavesAsBlock(BLOCK);

  it('turns one card by keyboard and leaves the others', async () => {
    const block = await mountBlock(BLOCK);
    const front = find(block, 'button', 'MAG');
    await activate(front);
    await settled();
    expect(front.getAttribute('aria-expanded')).to.equal('true');
    expect(find(block, '.card-back', 'aconseja').hidden).to.equal(false);
    expect(find(block, '.card-back', 'Foros').hidden).to.equal(true);
    await expectNoViolations(block);
  });

  it('turns back and keeps the focus', async () => {
    const block = await mountBlock(BLOCK);
    const front = find(block, 'button', 'NRI');
    await activate(front);
    await press('Space');
    await settled();
    expect(front.getAttribute('aria-expanded')).to.equal('false');
    expect(document.activeElement).to.equal(front);
  });
});
