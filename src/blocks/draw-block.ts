import type { TemplateResult } from 'lit';
// In a package, those of the first lesson alone (`scripts/site/first-kinds.ts`): the others come with `later-blocks.ts`.
import { templates } from './elements.ts';
import type { Templates } from './elements.ts';
import type { Block } from './models.ts';

type Draw = (block: Block, lesson: string) => TemplateResult;

let known: Partial<Templates> = templates;

/** Takes what draws all kinds, once it has arrived. */
export function learnBlocks(all: Templates): void {
  known = all;
}

/** Whether what draws the block is there. */
export function canDraw({ kind }: Pick<Block, 'kind'>): boolean {
  return Boolean(known[kind]);
}

/** Draws a block of a lesson, which {@link canDraw} knows. @param lesson its id: a learner's notes belong to it */
export function blockTemplate(block: Block, lesson: string): TemplateResult {
  // The table pairs each kind with its own template, which TypeScript can't follow through an index.
  return (known[block.kind] as Draw)(block, lesson);
}
