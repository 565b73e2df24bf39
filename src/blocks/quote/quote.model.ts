import { z } from 'zod';
import { blockMarkdown, inlineMarkdown } from '../../model/rich-text.ts';

/** Somebody else's words, with where they stand. */
export const quote = z.strictObject({
  kind: z.literal('quote'),
  body: blockMarkdown,
  source: inlineMarkdown,
});
