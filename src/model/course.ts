import { z } from 'zod';
import { deckLine } from './objective.ts';
import { forReaders } from './reader-text.ts';
import { blockMarkdown, innerText, plainText } from './rich-text.ts';
import { pictureName, slug } from './slug.ts';

/** A percentage from 0 to 100. */
export const percent = z.number().min(0).max(100);

/** `course.yaml`: what the course is called, who made it, and when it counts as completed and passed. */
export const courseSchema = z.strictObject({
  id: slug,
  version: z
    .string('must be three numbers such as 1.0.0')
    .regex(/^\d+\.\d+\.\d+$/, 'must be three numbers such as 1.0.0'),
  title: forReaders(plainText.max(200, 'must hold at most 200 characters: Moodle refuses titles over 255')),
  summary: blockMarkdown,
  /** Plain sentence for the manifest and for search engines of LMSs. */
  description: plainText,
  keywords: forReaders(z.array(plainText).min(1), true),
  /** Who it is for, how it is assessed: short lines on the cover. */
  facts: z.array(z.strictObject({ label: plainText, text: plainText })).max(6),
  completion: z.strictObject({
    /** Which lessons must be done for the course to count as completed. */
    lessons: z.enum(['all', 'none']),
    /** Which assessments must have been taken. */
    assessments: z.enum(['all', 'none']),
  }),
  /** How the course score (0 to 100) follows from the best score of each assessment: their mean, or by points. */
  score: z.enum(['mean', 'points']),
  /** Course score from which the course is passed, once completed. */
  passing: percent,
  credits: blockMarkdown,
  licence: plainText,
  /** The hue of buttons, links and marks; the build makes it dark and light enough to be read. */
  colour: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour such as "#0b5cad", in quotation marks')
    .optional(),
  /** Shown on the cover; the file lies beside `course.yaml`. */
  logo: z.strictObject({ src: pictureName, alt: plainText }).optional(),
  /** How many minutes the whole course may take, lessons and assessments together; left out: any. */
  duration: z
    .strictObject({ from: z.number().int().min(1), to: z.number().int().min(1) })
    .refine(({ from, to }) => from <= to, 'must go from the smaller number of minutes to the larger')
    .optional(),
  /** What the course was made from. Lessons and questions name its lines, and none may be left out. */
  sources: z
    .strictObject({
      deck: z.strictObject({ title: innerText, lines: z.record(deckLine, innerText) }),
    })
    .optional(),
});
export type CourseSettings = z.infer<typeof courseSchema>;
