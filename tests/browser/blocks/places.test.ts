import { expect } from '@open-wc/testing/pure';
import type { BlockOf } from '../../../src/blocks/models.ts';
import { textOf } from '../mount.ts';
import { behavesAsBlock, mountBlock } from './block-suite.ts';

const BLOCK: BlockOf<'places'> = {
  kind: 'places',
  title: 'Foros de la región',
  items: [
    { place: 'Chile', text: 'Primer foro en <em>2014</em>.' },
    { place: 'Perú', text: 'Encuentros cada año.' },
  ],
};

describe('block places', () => {
  behavesAsBlock(BLOCK);

  it('pairs each place with its fact', async () => {
    const block = await mountBlock(BLOCK);
    expect([...block.querySelectorAll('dt')].map(textOf)).to.deep.equal(['Chile', 'Perú']);
    expect([...block.querySelectorAll('dd')].map(textOf)).to.deep.equal([
      'Primer foro en 2014.',
      'Encuentros cada año.',
    ]);
  });
});
