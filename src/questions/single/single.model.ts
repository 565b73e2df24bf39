import { z } from 'zod';
import { mark, uniqueById } from '../../model/slug.ts';
import { asked, oneRight, optionShape } from '../question.model.ts';

/** Single choice: exactly one option is right. QTI choiceInteraction with maxChoices 1. */
export const single = {
  kind: z.literal('single'),
  ...asked,
  options: oneRight(
    uniqueById(z.strictObject({ id: mark, ...optionShape, correct: z.boolean().default(false) }), 2),
  ),
};
