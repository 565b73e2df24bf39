import { z } from 'zod';
import { inlineMarkdown } from '../../model/rich-text.ts';
import { mark, uniqueById } from '../../model/slug.ts';
import { asked } from '../question.model.ts';

/** Ordering: items to put in sequence; written in the right one. QTI orderInteraction. */
export const ordering = {
  kind: z.literal('ordering'),
  ...asked,
  items: uniqueById(z.strictObject({ id: mark, text: inlineMarkdown, feedback: inlineMarkdown }), 3),
};
