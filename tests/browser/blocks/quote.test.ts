import { expect } from '@open-wc/testing/pure';
import type { BlockOf } from '../../../src/blocks/models.ts';
import { find, textOf } from '../mount.ts';
import { behavesAsBlock, mountBlock } from './block-suite.ts';

const BLOCK: BlockOf<'quote'> = {
  kind: 'quote',
  body: '<p>El Foro no sustituirá a los mecanismos existentes.</p>',
  source: 'Agenda de Túnez, párrafo 77',
};

describe('block quote', () => {
  behavesAsBlock(BLOCK);

  it('says whose words they are', async () => {
    expect(textOf(find(await mountBlock(BLOCK), 'figcaption'))).to.equal('Agenda de Túnez, párrafo 77');
  });
});
