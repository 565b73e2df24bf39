import { expect } from '@open-wc/testing/pure';
import type { BlockOf } from '../../../src/blocks/models.ts';
import { textOf } from '../mount.ts';
import { behavesAsBlock, mountBlock } from './block-suite.ts';

const BLOCK: BlockOf<'timeline'> = {
  kind: 'timeline',
  title: 'De Ginebra a Atenas',
  items: [
    { when: '2003', what: 'Cumbre de <strong>Ginebra</strong>.' },
    { when: '2006', what: 'Primer Foro, en Atenas.' },
  ],
};

describe('block timeline', () => {
  behavesAsBlock(BLOCK);

  it('is an ordered list with its moments', async () => {
    const block = await mountBlock(BLOCK);
    expect([...block.querySelectorAll('ol > li')].map(textOf)).to.deep.equal([
      '2003 Cumbre de Ginebra.',
      '2006 Primer Foro, en Atenas.',
    ]);
  });
});
