import { expect } from '@open-wc/testing/pure';
import type { BlockOf } from '../../../src/blocks/models.ts';
import { find, textOf } from '../mount.ts';
import { behavesAsBlock, mountBlock } from './block-suite.ts';

const BLOCK: BlockOf<'today'> = {
  kind: 'today',
  since: 2016,
  body: '<p>El mandato se revisó en 2025.</p>',
  source: 'Asamblea General',
};

describe('block today', () => {
  behavesAsBlock(BLOCK);

  it('says since when, with a year that reads as a year', async () => {
    const block = await mountBlock(BLOCK);
    expect(textOf(find(block, '.callout-title'))).to.equal('En 2016 y hoy');
    expect(textOf(find(block, '.source'))).to.equal('Fuente: Asamblea General');
  });
});
