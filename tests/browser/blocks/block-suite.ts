import { html } from 'lit';
import '../../../src/app/later.ts';
import { blockTemplate } from '../../../src/blocks/draw-block.ts';
import type { Block } from '../../../src/blocks/models.ts';
import { expectNoViolations } from '../axe.ts';
import { mount } from '../mount.ts';

/** A block as a lesson shows it. */
export function mountBlock(block: Block): Promise<HTMLElement> {
  return mount(
    html`<section>
      <h1>Lección</h1>
      <h2>Parte</h2>
      ${blockTemplate(block, 'leccion')}
    </section>`,
  );
}

/** What every kind of block owes its readers. Call it first inside `describe`. */
export function behavesAsBlock(block: Block): void {
  it('is accessible', async () => {
    await expectNoViolations(await mountBlock(block));
  });
}
