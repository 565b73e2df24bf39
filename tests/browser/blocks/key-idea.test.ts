import { expect } from '@open-wc/testing/pure';
import { contrast } from '../../../scripts/content/rules/structure/contrast.ts';
import type { Colour } from '../../../scripts/content/rules/structure/contrast.ts';
import type { BlockOf } from '../../../src/blocks/models.ts';
import { applySettings } from '../../../src/components/reading-settings.ts';
import { tabTo } from '../keyboard.ts';
import { find, msg, textOf } from '../mount.ts';
import { behavesAsBlock, mountBlock } from './block-suite.ts';

const BLOCK: BlockOf<'key-idea'> = { kind: 'key-idea', body: '<p>Gobernanza es decidir entre varios.</p>' };

describe('block key-idea', () => {
  behavesAsBlock(BLOCK);

  it('says what it is before what it says', async () => {
    expect(textOf(await mountBlock(BLOCK))).to.contain(
      `${msg('block.key-idea')} Gobernanza es decidir entre varios.`,
    );
  });

  for (const theme of ['light', 'dark', 'contrast'])
    it(`shows which of its links has the focus, in the theme ${theme} (WCAG 2.2, 1.4.11)`, async () => {
      applySettings({ theme }, document.documentElement);
      const block = await mountBlock({
        ...BLOCK,
        body: '<p>Según la <a href="#/glossary/agenda">Agenda</a>.</p>',
      });
      const link = find(block, 'a');
      await tabTo(link);
      const ring = colourOf(getComputedStyle(link).outlineColor);
      const ground = colourOf(getComputedStyle(find(block, '.key-idea')).backgroundColor);
      expect(contrast(ring, ground)).to.be.at.least(3);
      applySettings({}, document.documentElement);
    });
});

/** `rgb(1, 2, 3)` as numbers. */
function colourOf(text: string): Colour {
  const [red = 0, green = 0, blue = 0] = [...text.matchAll(/\d+/g)].map(Number);
  return [red, green, blue];
}
