import { render } from 'lit';
import { blockTemplate } from '../blocks/draw-block.ts';
import type { Block } from '../blocks/models.ts';
import { whenIdle } from '../components/when-idle.ts';
import { stretchFrom } from './stretch.ts';

/**
 * Draws the beginning of a lesson where nobody sees it, a block at a time while the browser has nothing else to do: when
 * the learner turns to that lesson, its templates are prepared, which on a slow phone is a good part of the wait.
 */
export async function rehearseLesson(lesson: string, blocks: readonly Block[]): Promise<void> {
  for (const block of blocks.slice(0, stretchFrom(blocks, 0))) {
    await whenIdle();
    render(blockTemplate(block, lesson), new DocumentFragment());
  }
}
