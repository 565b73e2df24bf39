import { z } from 'zod';
import { isGraded } from '../questions/graded.ts';
import { question } from '../questions/models.ts';
import { percent } from './course.ts';
import { forReaders } from './reader-text.ts';
import { inlineMarkdown, plainText } from './rich-text.ts';
import { uniqueById } from './slug.ts';

/** `at-once` is practice, `at-the-end` an exam. */
export const FEEDBACK_TIMES = ['at-once', 'at-the-end'] as const;
export type FeedbackTime = (typeof FEEDBACK_TIMES)[number];

/** Whenever feedback is given, once the assessment is passed, or not at all. */
export const ANSWER_TIMES = ['after-each', 'when-passed', 'never'] as const;
export type AnswerTime = (typeof ANSWER_TIMES)[number];

/** `quiz.yaml`: the assessment of a section and its question bank. */
export const assessmentSchema = z
  .strictObject({
    title: forReaders(plainText.max(120)),
    intro: inlineMarkdown.optional(),
    /** How many questions of the bank one attempt asks, opinions not counted; all of them when left out. */
    draw: z.number().int().min(1).optional(),
    /** Whether questions and their options change places from attempt to attempt. */
    shuffle: z.boolean().default(true),
    attempts: z.union([z.literal('unlimited'), z.number().int().min(1)]).default('unlimited'),
    /** When learners see how they did: after each question, or after the last one. */
    feedback: z.enum(FEEDBACK_TIMES).default('at-once'),
    /** When right answers and explanations are shown of what was not answered right. */
    showAnswers: z.enum(ANSWER_TIMES).default('after-each'),
    /** Score from which the assessment counts as passed. */
    passing: percent,
    questions: uniqueById(question, 1),
  })
  .superRefine((assessment, context) => {
    const { draw, questions } = assessment;
    const graded = questions.filter(isGraded).length;
    if (graded === 0 && questions.length > 0)
      context.addIssue({
        code: 'custom',
        path: ['questions'],
        message: 'must hold a question that can be right or wrong, or there is nothing to pass',
      });
    else if (draw !== undefined && draw > graded) {
      context.addIssue({
        code: 'custom',
        path: ['draw'],
        message:
          graded < questions.length
            ? `draws ${draw} questions, but the bank holds ${graded}, opinions not counted`
            : `draws ${draw} questions, but the bank holds ${graded}`,
      });
    }
  });
export type Assessment = z.infer<typeof assessmentSchema>;
