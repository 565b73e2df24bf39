import { z } from 'zod';
import { blockMarkdown, plainText } from '../../model/rich-text.ts';

/** Texts of which one shows at a time; a row of titles chooses. */
export const tabs = z.strictObject({
  kind: z.literal('tabs'),
  /** What the titles choose among; spoken with them. */
  title: plainText,
  items: z.array(z.strictObject({ title: plainText, body: blockMarkdown })).min(2),
});
