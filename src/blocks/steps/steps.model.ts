import { z } from 'zod';
import { inlineMarkdown, plainText } from '../../model/rich-text.ts';

/** A process, step by step in its order. */
export const steps = z.strictObject({
  kind: z.literal('steps'),
  title: plainText.optional(),
  items: z.array(z.strictObject({ title: plainText, text: inlineMarkdown })).min(2),
});
