import { z } from 'zod';
import { deckLine, objectiveId } from './objective.ts';
import { forReaders } from './reader-text.ts';
import { plainText } from './rich-text.ts';

/** The front matter of a lesson file. Its id is its file's name without the number. */
export const lessonSchema = z.strictObject({
  title: forReaders(plainText.max(120)),
  /** Time an unhurried reader needs. */
  minutes: z.number().int().min(1).max(60),
  objectives: z.array(objectiveId).min(1),
  deck: z.array(deckLine).default([]),
  /** Where the lesson's facts come from (source ids of the fact base); never shown to learners. */
  facts: z.array(z.string()).default([]),
});
export type LessonSettings = z.infer<typeof lessonSchema>;
