import { readFileSync } from 'node:fs';
import type { BlockOf } from '../../src/blocks/models.ts';
import type { Problems } from './content-error.ts';
import type { SectionDraft } from './course-draft.ts';
import { readDrawing } from './drawing.ts';
import type { PlacedBlock } from './parse-block.ts';
import { didYouMean } from './schema-keys.ts';
import { decodeText } from './text-file.ts';

/** Checks that a figure's picture is there, and puts a drawing, with its labels filled in, into the block. */
export function checkFigure(
  block: BlockOf<'figure'>,
  { placeOf }: Pick<PlacedBlock, 'placeOf'>,
  section: Pick<SectionDraft, 'path' | 'media'>,
  problems: Problems,
): void {
  const folder = `${section.path}/media`;
  const file = section.media.get(block.src);
  if (file === undefined) {
    const hint = didYouMean(block.src, [...section.media.keys()], '; put it there, or mend its name here');
    problems.add(placeOf(['src']), `the picture "${block.src}" is not in ${folder}${hint}`);
    return;
  }
  if (!block.src.endsWith('.svg')) {
    if (Object.keys(block.labels).length > 0) {
      problems.add(
        placeOf(['labels']),
        `"labels" are for .svg drawings, and "${block.src}" is none; remove them`,
      );
    }
    return;
  }
  const path = `${folder}/${block.src}`;
  const source = decodeText(readFileSync(file), path, problems);
  if (source === null) return;
  const drawing = readDrawing(source, block.labels);
  for (const { line, message } of drawing.faults) problems.add({ path, line, column: 1 }, message);
  for (const name of drawing.missing) {
    problems.add(
      placeOf(['labels']),
      `the drawing ${block.src} shows {{${name}}}; add "${name}: …" to the labels`,
    );
  }
  for (const name of drawing.unused) {
    const hint = didYouMean(name, drawing.missing, '; remove this label');
    problems.add(placeOf(['labels', name]), `the drawing ${block.src} has no {{${name}}}${hint}`);
  }
  block.svg = drawing.svg;
}
