import type { Block } from '../../../../src/blocks/models.ts';
import type { QuestionBody } from '../../../../src/questions/models.ts';
import { captionFiles } from '../../check-media.ts';
import type { Rule, Subject } from '../rule.ts';
import { say } from '../../../messages/say.ts';

/** A picture that no figure shows, or a recording that nothing plays, makes the package heavier and nobody wiser. */
export const unusedMedia: Rule = {
  name: 'unused-media',
  level: 'advice',
  *find({ course }: Subject) {
    for (const { path, lessons, media, quiz } of course.sections) {
      const used = new Set([
        ...lessons.flatMap(({ blocks }) => blocks.flatMap(({ block }) => filesOf(block, media))),
        ...(quiz?.questions ?? []).flatMap(({ question }) => picturesOf(question)),
      ]);
      for (const name of media.keys()) {
        if (used.has(name)) continue;
        yield {
          place: { path: `${path}/media/${name}`, line: 1, column: 1 },
          message: say`no lesson and no question of this section uses this file; use it or delete it`,
        };
      }
    }
  },
};

function picturesOf(question: QuestionBody): string[] {
  return 'picture' in question ? [question.picture.src] : [];
}

function filesOf(block: Block, media: ReadonlyMap<string, string>): string[] {
  if (block.kind === 'figure') return [block.src];
  if (block.kind === 'check') return picturesOf(block.question);
  if (block.kind !== 'media') return [];
  const { src, poster, captions } = block;
  return [
    src,
    ...(poster === undefined ? [] : [poster]),
    ...(captions === undefined ? [] : captionFiles(captions, media)),
  ];
}
