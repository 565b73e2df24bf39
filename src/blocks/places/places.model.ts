import { z } from 'zod';
import { inlineMarkdown, plainText } from '../../model/rich-text.ts';

/** Facts by place. */
export const places = z.strictObject({
  kind: z.literal('places'),
  title: plainText.optional(),
  items: z.array(z.strictObject({ place: plainText, text: inlineMarkdown })).min(2),
});
