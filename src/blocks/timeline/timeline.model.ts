import { z } from 'zod';
import { inlineMarkdown, plainText } from '../../model/rich-text.ts';

/** What happened when, from the oldest to the newest. */
export const timeline = z.strictObject({
  kind: z.literal('timeline'),
  title: plainText.optional(),
  items: z.array(z.strictObject({ when: plainText, what: inlineMarkdown })).min(2),
});
