import { z } from 'zod';
import { inlineMarkdown, plainText } from '../../model/rich-text.ts';

/** Two or three things side by side, criterion by criterion. */
export const comparison = z
  .strictObject({
    kind: z.literal('comparison'),
    title: plainText,
    /** What is compared. */
    columns: z.array(plainText).min(2).max(3),
    /** What is said of each column by one criterion, in the order of the columns. */
    rows: z.array(z.strictObject({ criterion: plainText, texts: z.array(inlineMarkdown) })).min(2),
  })
  .superRefine(({ columns, rows }, context) => {
    rows.forEach(({ texts }, index) => {
      if (texts.length === columns.length) return;
      context.addIssue({
        code: 'custom',
        path: ['rows', index, 'texts'],
        message: `must hold one text for each of the ${columns.length} columns, and holds ${texts.length}`,
      });
    });
  });
