import { expect } from '@open-wc/testing/pure';
import type { BlockOf } from '../../../src/blocks/models.ts';
import { find, textOf } from '../mount.ts';
import { behavesAsBlock, mountBlock } from './block-suite.ts';

const BLOCK: BlockOf<'steps'> = {
  kind: 'steps',
  title: 'Cómo se prepara una sesión',
  items: [
    { title: 'Proponer', text: 'Se escribe una <em>propuesta</em>.' },
    { title: 'Elegir', text: 'El MAG compara las propuestas.' },
    { title: 'Reunirse', text: 'La sesión tiene lugar.' },
  ],
};

describe('block steps', () => {
  behavesAsBlock(BLOCK);

  it('shows each step with its title, in order, under the title of the process', async () => {
    const block = await mountBlock(BLOCK);
    expect(textOf(find(block, '.list-title'))).to.equal(BLOCK.title);
    expect([...block.querySelectorAll('ol > li')].map(textOf)).to.deep.equal([
      'Proponer Se escribe una propuesta.',
      'Elegir El MAG compara las propuestas.',
      'Reunirse La sesión tiene lugar.',
    ]);
  });

  it('needs no title', async () => {
    const { title: _title, ...untitled } = BLOCK;
    expect((await mountBlock(untitled)).querySelector('.list-title')).to.equal(null);
  });
});
