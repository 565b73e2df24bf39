import type { Block } from '../blocks/models.ts';

/** How many characters of content are drawn at a time: about what fills a screen, and a slow phone draws at once. */
const STRETCH = 1_500;

/** The index of the block before which a stretch of a lesson ends that begins with a block; infinite where it is the last. */
export function stretchFrom(blocks: readonly Block[], begin: number): number {
  let end = begin;
  for (let size = 0; size < STRETCH && end < blocks.length; end += 1)
    size += JSON.stringify(blocks[end]).length;
  return end < blocks.length ? end : Infinity;
}
