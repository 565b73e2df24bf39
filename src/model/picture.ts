import { z } from 'zod';
import { forReaders } from './reader-text.ts';
import type { Html } from './rich-text.ts';
import { plainText } from './rich-text.ts';
import { pictureName } from './slug.ts';

/** The fields of a picture. SVG files are drawn inside the page, so that they follow the theme. */
export const pictureShape = {
  /** File in the section's `media/` folder. */
  src: pictureName,
  /** What the picture shows, for who does not see it: one or two sentences. */
  alt: forReaders(plainText.min(10, 'must say what the picture shows (at least 10 characters)')),
  /** Words inside an SVG: `{{name}}` in the file is replaced by the text given here. */
  labels: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), plainText).default({}),
};

/** The place where the build puts the drawing when `src` is an SVG, with its labels filled in. */
export function undrawn<T extends object>(fields: T): T & { svg: Html | null } {
  return { ...fields, svg: null };
}

/** A picture that is part of something else. */
export const picture = z.strictObject(pictureShape).transform(undrawn);
export type Picture = z.infer<typeof picture>;
