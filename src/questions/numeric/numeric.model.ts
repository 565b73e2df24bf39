import { z } from 'zod';
import { inlineMarkdown, plainText } from '../../model/rich-text.ts';
import { asked } from '../question.model.ts';

/** Numeric: a number, right within a tolerance. */
export const numeric = {
  kind: z.literal('numeric'),
  ...asked,
  answer: z.strictObject({ value: z.number(), tolerance: z.number().min(0).default(0) }),
  /** Shown after the box: «años», «%». */
  unit: plainText.optional(),
  wrong: z.array(z.strictObject({ value: z.number(), feedback: inlineMarkdown })).default([]),
  /** What to say to any other answer, and beside a right one. */
  feedback: inlineMarkdown,
};
