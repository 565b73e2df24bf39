import { z } from 'zod';
import { inlineMarkdown, plainText } from '../../model/rich-text.ts';

/** Cards that turn: a term or question in front, its explanation behind. */
export const cards = z.strictObject({
  kind: z.literal('cards'),
  items: z.array(z.strictObject({ front: plainText, back: inlineMarkdown })).min(2),
});
