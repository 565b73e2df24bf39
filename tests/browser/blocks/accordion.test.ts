import { expect } from '@open-wc/testing/pure';
import type { BlockOf } from '../../../src/blocks/models.ts';
import { expectNoViolations } from '../axe.ts';
import { activate } from '../keyboard.ts';
import { find } from '../mount.ts';
import { behavesAsBlock, mountBlock } from './block-suite.ts';

const BLOCK: BlockOf<'accordion'> = {
  kind: 'accordion',
  items: [
    { title: 'Gobiernos', body: '<p>Dictan leyes.</p>' },
    { title: 'Empresas', body: '<p>Construyen redes.</p>' },
  ],
};

describe('block accordion', () => {
  behavesAsBlock(BLOCK);

  it('opens and closes each title by keyboard, independently of the others', async () => {
    const block = await mountBlock(BLOCK);
    const states = (): boolean[] => [...block.querySelectorAll('details')].map(({ open }) => open);
    await activate(find(block, 'summary', 'Gobiernos'));
    await activate(find(block, 'summary', 'Empresas'));
    expect(states()).to.deep.equal([true, true]);
    await expectNoViolations(block);
    await activate(find(block, 'summary', 'Empresas'));
    expect(states()).to.deep.equal([true, false]);
  });
});
