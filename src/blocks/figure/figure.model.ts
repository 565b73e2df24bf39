import { z } from 'zod';
import { forReaders } from '../../model/reader-text.ts';
import type { Html } from '../../model/rich-text.ts';
import { inlineMarkdown, plainText } from '../../model/rich-text.ts';
import { pictureName } from '../../model/slug.ts';

/** A picture with its text equivalent. SVG files are drawn inside the page, so that they follow the theme. */
export const figure = z
  .strictObject({
    kind: z.literal('figure'),
    title: plainText,
    /** File in the section's `media/` folder. */
    src: pictureName,
    /** What the picture shows, for who does not see it: one or two sentences. */
    alt: forReaders(plainText.min(10, 'must say what the picture shows (at least 10 characters)')),
    /** Words inside an SVG: `{{name}}` in the file is replaced by the text given here. */
    labels: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), plainText).default({}),
    /** The same information as a list, shown under the picture on demand. */
    details: z.array(inlineMarkdown).min(1),
  })
  // The build puts the drawing here when `src` is an SVG, with its labels filled in.
  .transform((fields) => ({ ...fields, svg: null as Html | null }));
