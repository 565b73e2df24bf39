import { readFileSync } from 'node:fs';
import type { Picture } from '../../src/model/picture.ts';
import type { Problems } from './content-error.ts';
import type { SectionDraft } from './course-draft.ts';
import { readDrawing } from './drawing.ts';
import { faultOfKind } from './file-kind.ts';
import type { PlacedBlock } from './parse-block.ts';
import { didYouMean } from './schema-keys.ts';
import { decodeText } from './text-file.ts';
import { say } from '../messages/say.ts';

/** Checks that a picture's file is there, and puts a drawing, with its labels filled in, into the picture. */
export function checkPicture(
  picture: Picture,
  { placeOf }: Pick<PlacedBlock, 'placeOf'>,
  section: Pick<SectionDraft, 'path' | 'media'>,
  problems: Problems,
): void {
  const folder = `${section.path}/media`;
  const file = section.media.get(picture.src);
  if (file === undefined) {
    const hint = didYouMean(
      picture.src,
      [...section.media.keys()],
      say`; put it there, or mend its name here`,
    );
    problems.add(placeOf(['src']), say`the picture "${picture.src}" is not in ${folder}${hint}`);
    return;
  }
  if (!picture.src.endsWith('.svg')) {
    const fault = faultOfKind(file, picture.src);
    if (fault !== null) problems.add({ path: `${folder}/${picture.src}`, line: 1, column: 1 }, fault);
    if (Object.keys(picture.labels).length > 0) {
      problems.add(
        placeOf(['labels']),
        say`"labels" are for .svg drawings, and "${picture.src}" is none; remove them`,
      );
    }
    return;
  }
  const path = `${folder}/${picture.src}`;
  const source = decodeText(readFileSync(file), path, problems);
  if (source === null) return;
  const drawing = readDrawing(source, picture.labels);
  for (const { line, message } of drawing.faults) problems.add({ path, line, column: 1 }, message);
  // What can't be read has no labels, and theirs are none the less right.
  if (drawing.faults.length > 0) return;
  for (const name of drawing.missing) {
    problems.add(
      placeOf(['labels']),
      say`the drawing ${picture.src} shows {{${name}}}; add "${name}: …" to the labels`,
    );
  }
  for (const name of drawing.unused) {
    const hint = didYouMean(name, drawing.missing, say`; remove this label`);
    problems.add(placeOf(['labels', name]), say`the drawing ${picture.src} has no {{${name}}}${hint}`);
  }
  picture.svg = drawing.svg;
}
