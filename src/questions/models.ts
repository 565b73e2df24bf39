import { z } from 'zod';
import { categorising, knownCategories } from './categorising/categorising.model.ts';
import { fillIn } from './fill-in/fill-in.model.ts';
import { hotspot } from './hotspot/hotspot.model.ts';
import { likert } from './likert/likert.model.ts';
import { matching } from './matching/matching.model.ts';
import { multiple } from './multiple/multiple.model.ts';
import { numeric } from './numeric/numeric.model.ts';
import { ordering } from './ordering/ordering.model.ts';
import { graded, ungraded } from './question.model.ts';
import { single } from './single/single.model.ts';
import { trueFalse } from './true-false/true-false.model.ts';
import { gapsInText, inlineChoice } from './inline-choice/inline-choice.model.ts';

/** A question asked for practice inside a lesson: no id, no grade. */
export const practiceQuestion = z.discriminatedUnion('kind', [
  z.strictObject(single),
  z.strictObject(multiple),
  z.strictObject(trueFalse),
  z.strictObject(matching),
  z.strictObject(ordering),
  z.strictObject(fillIn),
  z.strictObject(numeric),
  z.strictObject(categorising).superRefine(knownCategories),
  z.strictObject(hotspot),
  z.strictObject(likert),
  z.strictObject(inlineChoice).superRefine(gapsInText),
]);

/** A question of an assessment. */
export const question = z.discriminatedUnion('kind', [
  z.strictObject({ ...graded, ...single }),
  z.strictObject({ ...graded, ...multiple }),
  z.strictObject({ ...graded, ...trueFalse }),
  z.strictObject({ ...graded, ...matching }),
  z.strictObject({ ...graded, ...ordering }),
  z.strictObject({ ...graded, ...fillIn }),
  z.strictObject({ ...graded, ...numeric }),
  z.strictObject({ ...graded, ...categorising }).superRefine(knownCategories),
  z.strictObject({ ...graded, ...hotspot }),
  z.strictObject({ ...ungraded, ...likert }),
  z.strictObject({ ...graded, ...inlineChoice }).superRefine(gapsInText),
]);

/** What is asked, whether graded or not: all that elements and graders need. */
export type QuestionBody = z.infer<typeof practiceQuestion>;
export type QuestionKind = QuestionBody['kind'];
/** One kind of question: `QuestionOf<'single'>`. */
export type QuestionOf<Kind extends QuestionKind> = Extract<QuestionBody, { kind: Kind }>;
/** A question of an assessment's bank. */
export type Question = z.infer<typeof question>;
/** One that asks for an opinion. */
export type Opinion = Extract<Question, { points: 0 }>;
/** One that earns points. */
export type GradedQuestion = Exclude<Question, Opinion>;
/** The same as learners get it: without what only trainers and editors read. */
export type AskedQuestion = Without<Question, 'objective' | 'level' | 'deck' | 'facts'> &
  Partial<Pick<GradedQuestion, 'lesson' | 'edition'>>;

/** Kind by kind, so that they can still be told apart. */
type Without<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;
