import { expect } from '@open-wc/testing/pure';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../src/components/note-field.ts';
import { allNotes, keepNotesIn } from '../../../src/components/notes.ts';
import type { NoteTexts } from '../../../src/components/notes.ts';
import type { BlockOf } from '../../../src/blocks/models.ts';
import { expectNoViolations } from '../axe.ts';
import { tabTo, write } from '../keyboard.ts';
import { find, msg, settled, textOf } from '../mount.ts';
import { behavesAsBlock, mountBlock } from './block-suite.ts';

const BLOCK: BlockOf<'reflection'> = {
  kind: 'reflection',
  id: 'mi-barrio',
  prompt: '¿Qué tema de su <em>barrio</em> llevaría al Foro?',
};

function keepFor(notes: NoteTexts): void {
  let held = notes;
  keepNotesIn({
    read: () => held,
    write(texts) {
      held = texts;
      return true;
    },
  });
}

describe('block reflection', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('asks at once, and has room for an answer only when there is a place to keep it', async () => {
    const block = await mountBlock(BLOCK);
    expect(textOf(block)).to.contain('¿Qué tema de su barrio');
    expect(block.querySelector('textarea')).to.equal(null);
    keepFor({});
    await settled();
    expect(find(block, 'textarea').ariaLabel).to.equal('¿Qué tema de su barrio llevaría al Foro?');
  });

  behavesAsBlock(BLOCK);

  it('keeps every letter in the place of its lesson, and says where it stays', async () => {
    keepFor({});
    const block = await mountBlock(BLOCK);
    await tabTo(find(block, 'textarea'));
    await write('La red');
    expect(allNotes()).to.deep.equal({ 'leccion/mi-barrio': 'La red' });
    await settled();
    expect(textOf(find(block, '[role="status"]'))).to.contain(msg('note.where'));
    await expectNoViolations(block);
  });

  it('has the whole answer on paper', async () => {
    const words = 'La red de mi barrio. '.repeat(60).trim();
    keepFor({ 'leccion/mi-barrio': words });
    const block = await mountBlock(BLOCK);
    await emulateMedia({ media: 'print' });
    expect(block.innerText).to.contain(words);
    expect(find(block, 'textarea').checkVisibility()).to.equal(false);
  });
});
