import type { Rule, Subject } from '../rule.ts';

/** A picture that no figure shows makes the package heavier and nobody wiser. */
export const unusedMedia: Rule = {
  name: 'unused-media',
  level: 'advice',
  *find({ course }: Subject) {
    for (const { path, lessons, media } of course.sections) {
      const used = new Set(
        lessons.flatMap(({ blocks }) =>
          blocks.flatMap(({ block }) => (block.kind === 'figure' ? [block.src] : [])),
        ),
      );
      for (const name of media.keys()) {
        if (used.has(name)) continue;
        yield {
          place: { path: `${path}/media/${name}`, line: 1, column: 1 },
          message: 'no figure of this section shows this picture; use it or delete it',
        };
      }
    }
  },
};
