import { z } from 'zod';
import { deckLine, objectiveId } from '../model/objective.ts';
import { inlineMarkdown } from '../model/rich-text.ts';
import { slug } from '../model/slug.ts';

/** Levels of Bloom's revised taxonomy that the question bank uses. */
export const LEVELS = ['remember', 'understand', 'apply', 'analyse', 'evaluate'] as const;

/** What every question says, graded or practised. */
export const asked = {
  stem: inlineMarkdown,
};

/** What editors note of a question of an assessment. */
const sources = {
  deck: z.array(deckLine).default([]),
  /** Where the facts come from; never shown to learners. */
  facts: z.array(z.string()).default([]),
};

/** What only a question of an assessment has. */
export const graded = {
  id: slug,
  objective: objectiveId,
  /** The lesson to go back to after a wrong answer; the build finds one where the author names none. */
  lesson: slug.optional(),
  level: z.enum(LEVELS),
  points: z.number().positive().max(100).default(1),
  /** Shown as «según la presentación de 2016»: the answer is a fact of that year. */
  edition: z.number().int().optional(),
  ...sources,
};

/** What a question of an assessment has that asks for an opinion, of which there is no right one. */
export const ungraded = {
  id: slug,
  /** The objective that it asks about. */
  objective: objectiveId.optional(),
  points: z.literal(0).default(0),
  ...sources,
};

/** A text that the learner may choose, with what to say when it was chosen. */
export const optionShape = {
  text: inlineMarkdown,
  feedback: inlineMarkdown,
};

/** A list of options of which exactly one must be right. */
export function oneRight<Option extends { readonly correct: boolean }>(options: z.ZodType<Option[]>) {
  return options.refine(
    (all) => all.filter(({ correct }) => correct).length === 1,
    'must mark exactly one option with "correct: true"',
  );
}
