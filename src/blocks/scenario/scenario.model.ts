import { z } from 'zod';
import { blockMarkdown, inlineMarkdown } from '../../model/rich-text.ts';
import { mark, slug, uniqueById } from '../../model/slug.ts';

const choice = z.strictObject({
  id: mark,
  text: inlineMarkdown,
  /** What happens when this is chosen. */
  outcome: inlineMarkdown,
  /** How good a choice it is. */
  verdict: z.enum(['good', 'poor']),
  /** The step that follows; the story ends here when left out. */
  next: slug.optional(),
});

/** A case to decide, step by step, where every choice has a consequence. The first step opens the story. */
export const scenario = z.strictObject({
  kind: z.literal('scenario'),
  id: slug,
  required: z.boolean().default(true),
  title: inlineMarkdown.optional(),
  steps: uniqueById(
    z.strictObject({ id: slug, situation: blockMarkdown, choices: uniqueById(choice, 2) }),
    1,
  ),
});
