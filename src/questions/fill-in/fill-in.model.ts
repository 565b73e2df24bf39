import { z } from 'zod';
import { forReaders } from '../../model/reader-text.ts';
import { inlineMarkdown, plainText } from '../../model/rich-text.ts';
import { asked } from '../question.model.ts';

/** Fill-in: a short text of the learner's own. The stem may hold `____` where the word is missing. */
export const fillIn = {
  kind: z.literal('fill-in'),
  ...asked,
  /** Every text that counts as right; the first one is shown as the answer. */
  accept: forReaders(z.array(plainText).min(1), true),
  caseSensitive: z.boolean().default(false),
  /** Whether «utilizacion» differs from «utilización». */
  accentSensitive: z.boolean().default(false),
  /** How many typing mistakes an answer may hold; short texts allow fewer, and digits none. */
  typos: z.number().int().min(0).max(2).default(0),
  /** Answers that deserve an explanation of their own. */
  wrong: z
    .array(z.strictObject({ match: forReaders(z.array(plainText).min(1), true), feedback: inlineMarkdown }))
    .default([]),
  /** What to say to any other answer, and beside a right one. */
  feedback: inlineMarkdown,
};
