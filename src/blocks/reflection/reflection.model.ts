import { z } from 'zod';
import { inlineMarkdown } from '../../model/rich-text.ts';
import { slug } from '../../model/slug.ts';

/** Something to think about, and room for the learner's own words: never required, graded or sent anywhere. */
export const reflection = z.strictObject({
  kind: z.literal('reflection'),
  /** Unique in its lesson; the learner's notes name it for ever. */
  id: slug,
  prompt: inlineMarkdown,
});
