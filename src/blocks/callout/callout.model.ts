import { z } from 'zod';
import { blockMarkdown, plainText } from '../../model/rich-text.ts';

/** A passage set apart: a note, a tip or a warning. */
export const callout = z.strictObject({
  kind: z.literal('callout'),
  tone: z.enum(['note', 'tip', 'warning']).default('note'),
  title: plainText.optional(),
  body: blockMarkdown,
});
