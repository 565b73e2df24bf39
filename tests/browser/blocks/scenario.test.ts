import { expect } from '@open-wc/testing/pure';
import type { BlockOf } from '../../../src/blocks/models.ts';
import { expectNoViolations } from '../axe.ts';
import { activate } from '../keyboard.ts';
import { find, msg, settled, textOf } from '../mount.ts';
import { behavesAsBlock, mountBlock } from './block-suite.ts';

const BLOCK: BlockOf<'scenario'> = {
  kind: 'scenario',
  id: 'red-comunitaria',
  required: true,
  title: 'Una red en la montaña',
  steps: [
    {
      id: 'inicio',
      situation: '<p>Tres pueblos quieren conectarse.</p>',
      choices: [
        {
          id: 'a',
          text: 'Reunir a todos.',
          outcome: 'Se oyen todas las voces.',
          verdict: 'good',
          next: 'reunion',
        },
        { id: 'b', text: 'Decidir en soledad.', outcome: 'Nadie acompaña.', verdict: 'poor' },
      ],
    },
    {
      id: 'reunion',
      situation: '<p>La reunión pide un plan.</p>',
      choices: [
        { id: 'a', text: 'Escribirlo entre todos.', outcome: 'El plan se cumple.', verdict: 'good' },
        { id: 'b', text: 'Dejarlo para después.', outcome: 'Todo se enfría.', verdict: 'poor' },
      ],
    },
  ],
};

describe('block scenario', () => {
  behavesAsBlock(BLOCK);

  it('can be played to its end by keyboard, telling each outcome', async () => {
    const block = await mountBlock(BLOCK);
    const used: string[] = [];
    block.addEventListener('activity-used', (event) => used.push(event.block));
    await decide(block, 'Reunir a todos.');
    expect(document.activeElement).to.equal(find(block, '.verdict', 'Se oyen todas las voces.'));
    expect(used[0]).to.equal('red-comunitaria');
    await expectNoViolations(block);
    await decide(block, 'Dejarlo para después.');
    expect(document.activeElement).to.equal(find(block, '.verdict', 'Todo se enfría.'));
    expect(block.querySelectorAll('button.decision')).to.have.length(0);
    await expectNoViolations(block);
  });

  it('keeps the way taken on the page', async () => {
    const block = await mountBlock(BLOCK);
    await decide(block, 'Reunir a todos.');
    const story = textOf(block);
    expect(story).to.contain('Tres pueblos quieren conectarse.');
    expect(story).to.contain(`${msg('question.your-answer')}: Reunir a todos.`);
    expect(story).not.to.contain('Decidir en soledad.');
  });

  it('ends where a choice leads nowhere, and begins again', async () => {
    const block = await mountBlock(BLOCK);
    await decide(block, 'Decidir en soledad.');
    expect(block.querySelectorAll('button.decision')).to.have.length(0);
    await activate(find(block, 'button', msg('block.restart')));
    await settled();
    expect(document.activeElement).to.equal(find(block, '.situation', 'Tres pueblos'));
    expect(block.querySelectorAll('button.decision')).to.have.length(2);
    expect(block.querySelectorAll('.verdict')).to.have.length(0);
  });
});

async function decide(block: HTMLElement, choice: string): Promise<void> {
  await activate(find(block, 'button.decision', choice));
  await settled();
}
