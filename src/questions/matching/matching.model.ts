import { z } from 'zod';
import { inlineMarkdown, plainText } from '../../model/rich-text.ts';
import { mark, repeated, uniqueById } from '../../model/slug.ts';
import { asked } from '../question.model.ts';

/** Matching: each left side belongs to one right side. QTI matchInteraction. */
export const matching = {
  kind: z.literal('matching'),
  ...asked,
  pairs: uniqueById(
    z.strictObject({ id: mark, left: inlineMarkdown, right: plainText, feedback: inlineMarkdown }),
    2,
  ).superRefine((pairs, context) => {
    for (const right of repeated(pairs.map((pair) => pair.right))) {
      context.addIssue({
        code: 'custom',
        message: `"${right}" is the right side of two pairs, so that neither could be told from the other`,
      });
    }
  }),
};
