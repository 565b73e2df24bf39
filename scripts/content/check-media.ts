import { readFileSync } from 'node:fs';
import { isVideo } from '../../src/blocks/media/recording.ts';
import type { BlockOf } from '../../src/blocks/models.ts';
import type { Problems } from './content-error.ts';
import type { SectionDraft } from './course-draft.ts';
import { faultOfKind } from './file-kind.ts';
import type { PlacedBlock } from './parse-block.ts';
import { didYouMean } from './schema-keys.ts';
import { decodeText } from './text-file.ts';
import { say } from '../messages/say.ts';

/** Checks that the files of a video or sound are there, and that nobody is left without its words. */
export function checkMedia(
  block: BlockOf<'media'>,
  { placeOf }: Pick<PlacedBlock, 'placeOf'>,
  section: Pick<SectionDraft, 'path' | 'media'>,
  problems: Problems,
): void {
  const folder = `${section.path}/media`;
  for (const field of ['src', 'captions', 'poster'] as const) {
    const name = block[field];
    if (name === undefined) continue;
    const file = section.media.get(name);
    if (file !== undefined) {
      const fault = faultOfKind(file, name);
      if (fault !== null) problems.add({ path: `${folder}/${name}`, line: 1, column: 1 }, fault);
      continue;
    }
    const hint = didYouMean(name, [...section.media.keys()], say`; put it there, or mend its name here`);
    problems.add(placeOf([field]), say`the file "${name}" is not in ${folder}${hint}`);
  }
  if (!isVideo(block.src)) {
    for (const field of ['captions', 'poster'] as const)
      if (block[field] !== undefined)
        problems.add(
          placeOf([field]),
          say`"${field}" is for videos, and "${block.src}" is a sound; remove it`,
        );
    return;
  }
  const { captions } = block;
  if (captions === undefined) {
    const example = block.src.replace(/\w+$/, 'vtt');
    problems.add(
      placeOf(['src']),
      say`a video needs captions, for who can't hear it; put a WebVTT file into ${folder} and add "captions: ${example}"`,
    );
    return;
  }
  for (const name of captionFiles(captions, section.media)) {
    const path = `${folder}/${name}`;
    const text = decodeText(readFileSync(section.media.get(name) ?? ''), path, problems);
    if (text !== null && !(/^WEBVTT\b/.test(text) && text.includes('-->')))
      problems.add(
        { path, line: 1, column: 1 },
        say`these are no captions; expected WebVTT: a first line "WEBVTT", then times such as "00:00.000 --> 00:04.000", each with its words below`,
      );
  }
}

/** The captions of a video in all languages that have some: `rio.vtt`, and `rio.en.vtt` for English. */
export function captionFiles(name: string, media: ReadonlyMap<string, string>): string[] {
  const stem = name.slice(0, -'vtt'.length);
  return [...media.keys()].filter(
    (one) => one === name || (one.startsWith(stem) && /^[a-z-]+\.vtt$/.test(one.slice(stem.length))),
  );
}

/** The name that captions in another language have. */
export function captionsIn(lang: string, name: string): string {
  return name.replace(/vtt$/, `${lang.toLowerCase()}.vtt`);
}
