import { z } from 'zod';
import { blockMarkdown, plainText } from '../../model/rich-text.ts';

/** What was true when the source was written and has changed since. */
export const today = z.strictObject({
  kind: z.literal('today'),
  /** The year that the older statement speaks of. */
  since: z.number().int().default(2016),
  body: blockMarkdown,
  source: plainText.optional(),
});
