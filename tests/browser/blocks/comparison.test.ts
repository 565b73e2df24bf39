import { expect } from '@open-wc/testing/pure';
import { setViewport } from '@web/test-runner-commands';
import type { BlockOf } from '../../../src/blocks/models.ts';
import { expectNoViolations } from '../axe.ts';
import { find, textOf } from '../mount.ts';
import { behavesAsBlock, mountBlock } from './block-suite.ts';

const BLOCK: BlockOf<'comparison'> = {
  kind: 'comparison',
  title: 'Foro y tratado',
  columns: ['El Foro', 'Un tratado'],
  rows: [
    { criterion: 'Qué produce', texts: ['Debate y <em>mensajes</em>.', 'Obligaciones.'] },
    { criterion: 'Quién participa', texts: ['Todas las partes.', 'Los Estados.'] },
  ],
};

describe('block comparison', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));
  behavesAsBlock(BLOCK);

  it('is a table in which each text has a heading above and one beside it', async () => {
    const table = find(await mountBlock(BLOCK), 'table');
    expect(textOf(find(table, 'caption'))).to.equal('Foro y tratado');
    expect([...table.querySelectorAll('[scope="col"]')].map(textOf)).to.deep.equal(BLOCK.columns);
    expect([...table.querySelectorAll('[scope="row"]')].map(textOf)).to.deep.equal([
      'Qué produce',
      'Quién participa',
    ]);
    expect(find(table, 'tbody tr').innerText.replace(/\s+/g, ' ')).to.equal(
      'Qué produce Debate y mensajes. Obligaciones.',
    );
  });

  it('is a list on a phone that says before each text of what it speaks, and never scrolls sideways', async () => {
    await setViewport({ width: 320, height: 640 });
    const block = await mountBlock({
      ...BLOCK,
      columns: ['El Foro', 'Desoxirribonucleótidotransferasa-inversa'],
    });
    const table = find(block, 'table');
    expect(find(table, 'tbody tr').innerText.split(/\n+/)).to.deep.equal([
      'Qué produce',
      'El Foro',
      'Debate y mensajes.',
      'Desoxirribonucleótidotransferasa-inversa',
      'Obligaciones.',
    ]);
    expect(find(table, 'thead').checkVisibility()).to.equal(false);
    const edge = document.documentElement.clientWidth;
    expect(document.documentElement.scrollWidth).to.equal(edge);
    for (const part of table.querySelectorAll('tbody *'))
      expect(part.getBoundingClientRect().right).to.be.at.most(edge);
    await expectNoViolations(block);
  });
});
