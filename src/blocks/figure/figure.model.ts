import { z } from 'zod';
import { pictureShape, undrawn } from '../../model/picture.ts';
import { inlineMarkdown, plainText } from '../../model/rich-text.ts';

/** A picture with its text equivalent. */
export const figure = z
  .strictObject({
    kind: z.literal('figure'),
    title: plainText,
    ...pictureShape,
    /** The same information as a list, shown under the picture on demand. */
    details: z.array(inlineMarkdown).min(1),
  })
  .transform(undrawn);
