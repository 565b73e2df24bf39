import { expect } from '@open-wc/testing/pure';
import type { BlockOf } from '../../../src/blocks/models.ts';
import { find, textOf } from '../mount.ts';
import { behavesAsBlock, mountBlock } from './block-suite.ts';

describe('block callout', () => {
  for (const [tone, name] of [
    ['note', 'Nota'],
    ['tip', 'Consejo'],
    ['warning', 'Atención'],
  ] as const) {
    describe(`with the tone ${tone}`, () => {
      const block: BlockOf<'callout'> = { kind: 'callout', tone, body: '<p>El Foro debate y no decide.</p>' };
      behavesAsBlock(block);

      it('is named by its tone', async () => {
        expect(textOf(find(await mountBlock(block), '.callout-title'))).to.equal(name);
      });

      it('prefers a title of its own', async () => {
        const titled = await mountBlock({ ...block, title: 'Un error frecuente' });
        expect(textOf(find(titled, '.callout-title'))).to.equal('Un error frecuente');
      });
    });
  }
});
