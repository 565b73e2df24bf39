import { z } from 'zod';
import { mark, uniqueById } from '../../model/slug.ts';
import { asked, optionShape } from '../question.model.ts';

/** Multiple choice: one or more options are right. QTI choiceInteraction with maxChoices 0. */
export const multiple = {
  kind: z.literal('multiple'),
  ...asked,
  options: uniqueById(
    z.strictObject({ id: mark, ...optionShape, correct: z.boolean().default(false) }),
    3,
  ).refine(
    (options) => options.some((option) => option.correct),
    'must mark at least one option with "correct: true"',
  ),
};
