import { z } from 'zod';
import { mark, uniqueById } from '../../model/slug.ts';
import { asked, optionShape } from '../question.model.ts';

/** Single choice: exactly one option is right. QTI choiceInteraction with maxChoices 1. */
export const single = {
  kind: z.literal('single'),
  ...asked,
  options: uniqueById(
    z.strictObject({ id: mark, ...optionShape, correct: z.boolean().default(false) }),
    2,
  ).refine(
    (options) => options.filter((option) => option.correct).length === 1,
    'must mark exactly one option with "correct: true"',
  ),
};
