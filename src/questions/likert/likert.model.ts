import { z } from 'zod';
import { inlineMarkdown } from '../../model/rich-text.ts';
import { mark, uniqueById } from '../../model/slug.ts';
import { asked } from '../question.model.ts';

/** More steps than these nobody tells apart (Krosnick and Presser 2010, Question and Questionnaire Design). */
const MOST_STEPS = 7;

/** An opinion on a scale: nothing is right or wrong, and it earns nothing. QTI choiceInteraction without a right answer. */
export const likert = {
  kind: z.literal('likert'),
  ...asked,
  /** From one end to the other. */
  scale: uniqueById(z.strictObject({ id: mark, text: inlineMarkdown }), 2).refine(
    (steps) => steps.length <= MOST_STEPS,
    `must have at most ${MOST_STEPS} steps`,
  ),
  /** What to say to who has answered. */
  feedback: inlineMarkdown.optional(),
};
