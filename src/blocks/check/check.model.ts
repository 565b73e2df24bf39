import { z } from 'zod';
import { slug } from '../../model/slug.ts';
import { practiceQuestion } from '../../questions/models.ts';

/** A self-check: one question with its explanation at once, repeatable, without a grade. */
export const check = z.strictObject({
  kind: z.literal('check'),
  /** Unique in its lesson; learners' data name it for ever. */
  id: slug,
  /** Whether the lesson counts as done only after it was used. */
  required: z.boolean().default(true),
  question: practiceQuestion,
});
