import { z } from 'zod';
import { inlineMarkdown, plainText } from '../../model/rich-text.ts';
import { mark, uniqueById } from '../../model/slug.ts';
import { asked } from '../question.model.ts';

/** Categorising: items to put under the right one of two or more categories. QTI gapMatch with groups. */
export const categorising = {
  kind: z.literal('categorising'),
  ...asked,
  categories: uniqueById(z.strictObject({ id: mark, text: plainText }), 2),
  /** `category` names the id of the category where the item belongs. */
  items: uniqueById(
    z.strictObject({ id: mark, text: inlineMarkdown, category: mark, feedback: inlineMarkdown }),
    2,
  ),
};
