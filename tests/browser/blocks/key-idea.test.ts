import { expect } from '@open-wc/testing/pure';
import type { BlockOf } from '../../../src/blocks/models.ts';
import { msg, textOf } from '../mount.ts';
import { behavesAsBlock, mountBlock } from './block-suite.ts';

const BLOCK: BlockOf<'key-idea'> = { kind: 'key-idea', body: '<p>Gobernanza es decidir entre varios.</p>' };

describe('block key-idea', () => {
  behavesAsBlock(BLOCK);

  it('says what it is before what it says', async () => {
    expect(textOf(await mountBlock(BLOCK))).to.contain(
      `${msg('block.key-idea')} Gobernanza es decidir entre varios.`,
    );
  });
});
