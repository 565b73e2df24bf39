import { expect } from '@open-wc/testing/pure';
import type { BlockOf } from '../../../src/blocks/models.ts';
import { expectNoViolations } from '../axe.ts';
import { activate, press } from '../keyboard.ts';
import { find, msg } from '../mount.ts';
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

  it('turns one card by keyboard and leaves the others, and turns it back with the focus on it', async () => {
    const block = await mountBlock(BLOCK);
    const states = (): boolean[] => [...block.querySelectorAll('details')].map(({ open }) => open);
    const front = find(block, 'summary', 'MAG');
    await activate(front);
    expect(states()).to.deep.equal([true, false]);
    expect(find(block, '.card-back', 'aconseja').checkVisibility()).to.equal(true);
    await expectNoViolations(block);
    await press('Space');
    expect(states()).to.deep.equal([false, false]);
    expect(document.activeElement).to.equal(front);
  });

  it('says which side shows and what pressing does', async () => {
    const block = await mountBlock(BLOCK);
    const front = find(block, 'summary', 'NRI');
    expect(front.innerText).to.contain(msg('block.turn')).and.not.to.contain(msg('block.turn-back'));
    await activate(front);
    expect(front.innerText).to.contain(msg('block.turn-back'));
  });
});
