import { z } from 'zod';
import { inlineMarkdown } from '../../model/rich-text.ts';
import { asked } from '../question.model.ts';

/** A statement to accept or reject. */
export const trueFalse = {
  kind: z.literal('true-false'),
  ...asked,
  correct: z.boolean(),
  /** What to say to who answered «verdadero» and to who answered «falso». */
  feedback: z.strictObject({ whenTrue: inlineMarkdown, whenFalse: inlineMarkdown }),
};
