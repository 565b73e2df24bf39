import { z } from 'zod';
import { blockMarkdown, plainText } from '../../model/rich-text.ts';

/** Titles that open to show their text; each can be open at the same time as the others. */
export const accordion = z.strictObject({
  kind: z.literal('accordion'),
  items: z.array(z.strictObject({ title: plainText, body: blockMarkdown })).min(2),
});
