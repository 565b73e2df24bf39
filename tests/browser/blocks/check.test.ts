import { expect } from '@open-wc/testing/pure';
import type { BlockOf } from '../../../src/blocks/models.ts';
import { expectNoViolations } from '../axe.ts';
import { activate, chooseRadio } from '../keyboard.ts';
import { find, msg, settled, textOf } from '../mount.ts';
import { optionOf } from '../questions/question-suite.ts';
import { behavesAsBlock, mountBlock } from './block-suite.ts';

const BLOCK: BlockOf<'check'> = {
  kind: 'check',
  id: 'foro-decide',
  required: true,
  question: {
    kind: 'true-false',
    stem: 'El Foro obliga a los Estados.',
    correct: false,
    feedback: { whenTrue: 'No: debate y orienta.', whenFalse: 'Así es: no obliga.' },
  },
};

describe('block check', () => {
  behavesAsBlock(BLOCK);

  it('explains the answer, tells that it was used, and stays accessible', async () => {
    const block = await mountBlock(BLOCK);
    const used: string[] = [];
    block.addEventListener('activity-used', (event) => used.push(event.block));
    await answer(block, 'Verdadero');
    expect(used).to.deep.equal(['foro-decide']);
    expect(textOf(find(block, '.verdict'))).to.contain('No: debate y orienta.');
    expect(document.activeElement).to.equal(find(block, '.verdict'));
    await expectNoViolations(block);
  });

  it('can be tried again as often as one likes', async () => {
    const block = await mountBlock(BLOCK);
    for (const [choice, verdict] of [
      ['Verdadero', 'question.wrong'],
      ['Falso', 'question.right'],
    ] as const) {
      await answer(block, choice);
      expect(textOf(find(block, '.verdict-word'))).to.equal(msg(verdict));
      await activate(find(block, 'button', msg('question.again')));
      await settled();
      expect(block.querySelector('.verdict')).to.equal(null);
      expect(block.querySelectorAll('input:checked')).to.have.length(0);
    }
  });

  it('puts the focus on the question when it is tried again', async () => {
    const block = await mountBlock(BLOCK);
    await answer(block, 'Falso');
    await activate(find(block, 'button', msg('question.again')));
    await settled();
    expect(find(block, 'question-frame').contains(document.activeElement)).to.equal(true);
  });
});

async function answer(block: HTMLElement, choice: string): Promise<void> {
  await chooseRadio(optionOf(block, choice));
  await activate(find(block, 'button[type="submit"]'));
  await settled();
}
