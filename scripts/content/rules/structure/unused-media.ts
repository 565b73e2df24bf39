import type { Block } from '../../../../src/blocks/models.ts';
import { captionFiles } from '../../check-media.ts';
import type { Rule, Subject } from '../rule.ts';

/** A picture that no figure shows, or a recording that nothing plays, makes the package heavier and nobody wiser. */
export const unusedMedia: Rule = {
  name: 'unused-media',
  level: 'advice',
  *find({ course }: Subject) {
    for (const { path, lessons, media } of course.sections) {
      const used = new Set(
        lessons.flatMap(({ blocks }) => blocks.flatMap(({ block }) => filesOf(block, media))),
      );
      for (const name of media.keys()) {
        if (used.has(name)) continue;
        yield {
          place: { path: `${path}/media/${name}`, line: 1, column: 1 },
          message: 'no lesson of this section uses this file; use it or delete it',
        };
      }
    }
  },
};

function filesOf(block: Block, media: ReadonlyMap<string, string>): string[] {
  if (block.kind === 'figure') return [block.src];
  if (block.kind !== 'media') return [];
  const { src, poster, captions } = block;
  return [
    src,
    ...(poster === undefined ? [] : [poster]),
    ...(captions === undefined ? [] : captionFiles(captions, media)),
  ];
}
