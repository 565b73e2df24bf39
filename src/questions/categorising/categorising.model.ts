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

/** The parts of it that have to fit each other. */
interface Grouped {
  readonly categories: readonly { readonly id: string }[];
  readonly items: readonly { readonly id: string; readonly category: string }[];
}

/** Each item belongs to a category that there is. */
export function knownCategories({ categories, items }: Grouped, context: z.RefinementCtx): void {
  // An id that is there twice is told already.
  if (context.issues.length > 0) return;
  const known = categories.map(({ id }) => id);
  for (const [index, { id, category }] of items.entries()) {
    if (known.includes(category)) continue;
    context.addIssue({
      code: 'custom',
      path: ['items', index, 'category'],
      message: `item "${id}" belongs to category "${category}", but the categories are ${known.join(', ')}`,
    });
  }
}
