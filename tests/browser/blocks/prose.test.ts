import { expect } from '@open-wc/testing/pure';
import type { BlockOf } from '../../../src/blocks/models.ts';
import { find } from '../mount.ts';
import { tabTo } from '../keyboard.ts';
import { behavesAsBlock, mountBlock } from './block-suite.ts';

const CELLS = Array.from({ length: 30 }, (_hole, index) => `<td>columna${index}</td>`).join('');

const BLOCK: BlockOf<'prose'> = {
  kind: 'prose',
  body: `<p>Un <a href="#/glossary/mag" class="term">término</a> y <strong>énfasis</strong>.</p>
<ul><li>Uno</li><li>Dos</li></ul>
<div class="table-scroll" tabindex="0" role="group"><table>
<thead><tr><th>Año</th>${'<th>Sede</th>'.repeat(29)}</tr></thead>
<tbody><tr>${CELLS}</tr></tbody></table></div>`,
};

describe('block prose', () => {
  behavesAsBlock(BLOCK);

  it('keeps a wide table inside the page and within reach of the keyboard', async () => {
    const block = await mountBlock(BLOCK);
    await tabTo(find(block, '.table-scroll'));
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
  });

  it('keeps what follows a table apart from it, and the table from nothing at the end', async () => {
    const alone = '<div class="table-scroll"><table><tbody><tr><td>Uno</td></tr></tbody></table></div>';
    const block = await mountBlock({ kind: 'prose', body: `<p>Antes.</p>${alone}<p>Después.</p>${alone}` });
    const [first, last] = [...block.querySelectorAll('.table-scroll')];
    const next = find(block, 'p', 'Después.');
    const gap = next.getBoundingClientRect().top - first!.getBoundingClientRect().bottom;
    expect(gap).to.be.at.least(12);
    expect(getComputedStyle(last!).marginBottom).to.equal('0px');
  });
});
