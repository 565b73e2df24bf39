import { z } from 'zod';
import { objectiveId } from './objective.ts';
import { forReaders } from './reader-text.ts';
import { inlineMarkdown, plainText } from './rich-text.ts';

/** `section.yaml`: one part of the agenda. Its id is its folder's name without the number. */
export const sectionSchema = z.strictObject({
  title: forReaders(plainText.max(120)),
  summary: inlineMarkdown,
  /** What the learner can do afterwards, by objective id. */
  objectives: z.record(objectiveId, inlineMarkdown),
});
export type SectionSettings = z.infer<typeof sectionSchema>;
