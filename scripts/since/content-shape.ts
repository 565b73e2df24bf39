import { z } from 'zod';
import { ANSWER_TIMES, FEEDBACK_TIMES } from '../../src/model/assessment.ts';
import type { QuestionKind } from '../../src/questions/models.ts';

/**
 * The shape of content in a package, as far as it is compared. It is looser than the schemas of `modules/`, whose
 * Markdown was turned into HTML long ago, and whose kinds may have changed since.
 */

/** Ids become paths: nothing else than a slug may stand there. */
const id = z.string().regex(/^[a-z][a-z0-9-]*$/);
/** Resume data hold a place per number: more than this would be no ledger. */
const number = z.number().int().min(0).max(99_999);
const percent = z.number().min(0).max(100);
/** A kind that was given up since is compared like any other. */
const questionKind = z.custom<QuestionKind>((value) => typeof value === 'string');

const activity = z.object({ id: z.string(), number, required: z.boolean() });
const lesson = z.object({
  id,
  number,
  title: z.string(),
  minutes: z.number(),
  activities: z.array(activity),
});
const assessment = z.object({
  title: z.string(),
  intro: z.string().optional(),
  draw: z.number().int(),
  shuffle: z.boolean(),
  attempts: z.number().int().nullable(),
  // Left out where it is as in older packages.
  feedback: z.enum(FEEDBACK_TIMES).optional(),
  showAnswers: z.enum(ANSWER_TIMES).optional(),
  passing: percent,
  pool: z.array(z.object({ id, number, kind: questionKind, points: z.number() })),
});
const section = z.object({
  id,
  number,
  title: z.string(),
  summary: z.string(),
  objectives: z.array(z.string()),
  lessons: z.array(lesson),
  assessment: assessment.nullable(),
});
const outline = z.object({
  id,
  version: z.string(),
  lang: z.string(),
  // Older packages do not say.
  languages: z.array(z.object({ lang: z.string(), name: z.string() })).default([]),
  title: z.string(),
  summary: z.string(),
  facts: z.array(z.object({ label: z.string(), text: z.string() })),
  credits: z.string(),
  licence: z.string(),
  completion: z.object({ lessons: z.enum(['all', 'none']), assessments: z.enum(['all', 'none']) }),
  score: z.enum(['mean', 'points']),
  passing: percent,
  sections: z.array(section),
});

/** What a learner chooses, pairs or orders; which fields there are depends on the kind of question. */
const part = z.looseObject({
  id: z.string(),
  text: z.string().default(''),
  left: z.string().default(''),
  right: z.string().default(''),
  category: z.string().default(''),
  correct: z.boolean().default(false),
});
export type Part = z.infer<typeof part> & { readonly options?: readonly z.infer<typeof part>[] };
const parts = z.array(part).default([]);

const question = z.looseObject({
  id,
  kind: z.string(),
  stem: z.string(),
  text: z.string().default(''),
  options: parts,
  items: parts,
  pairs: parts,
  categories: parts,
  gaps: z.array(part.extend({ options: parts })).default([]),
  accept: z.array(z.string()).default([]),
  caseSensitive: z.boolean().default(false),
  accentSensitive: z.boolean().default(false),
  typos: z.number().default(0),
  answer: z.object({ value: z.number(), tolerance: z.number() }).optional(),
  correct: z.boolean().optional(),
});
/** A question of a bank, whatever its kind. */
export type BankQuestion = z.infer<typeof question>;

const block = z.looseObject({ kind: z.string() });
/** A block of a lesson, whatever its kind. */
export type LessonBlock = z.infer<typeof block>;

const listed = z.array(z.looseObject({ id: z.string() }));

/** The shapes of the parts of a language. */
export const PART_SHAPES = {
  course: z.object({ outline, strings: z.record(z.string(), z.unknown()) }),
  lessons: z.record(z.string(), z.array(block)),
  questions: z.array(question),
  shelf: z.object({ references: listed, terms: listed }),
};
