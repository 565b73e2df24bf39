import { isGraded } from '../../../src/questions/graded.ts';
import type { GradedQuestion, QuestionBody } from '../../../src/questions/models.ts';
import type { Place } from '../content-error.ts';
import type { ParsedSection } from '../course-draft.ts';
import type { Subject } from './rule.ts';

/** A question, graded or practised, with the way to where it stands. */
export interface Asked {
  readonly question: QuestionBody;
  placeOf(keys: readonly PropertyKey[]): Place;
}

/** The questions of a section's bank that can be right or wrong. */
export interface Bank {
  readonly section: ParsedSection;
  readonly questions: readonly GradedQuestion[];
  /** Where the list begins. */
  readonly place: Place;
}

/** From how many questions on a bank can be balanced, or fail to be. */
export const BALANCED_FROM = 5;

/** Every question of the course: self-checks, then banks. */
export function askedIn({ course }: Subject): Asked[] {
  return course.sections.flatMap(({ lessons, quiz }) => [
    ...lessons.flatMap(({ blocks }) =>
      blocks.flatMap(({ block, placeOf }): Asked[] =>
        block.kind === 'check'
          ? [{ question: block.question, placeOf: (keys) => placeOf(['question', ...keys]) }]
          : [],
      ),
    ),
    ...(quiz
      ? quiz.value.questions.map((question, index): Asked => ({
          question,
          placeOf: (keys) => quiz.place(['questions', index, ...keys]),
        }))
      : []),
  ]);
}

/** Every bank of the course. */
export function banksOf({ course }: Subject): Bank[] {
  return course.sections.flatMap((section) =>
    section.quiz
      ? [
          {
            section,
            questions: section.quiz.value.questions.filter(isGraded),
            place: section.quiz.place(['questions']),
          },
        ]
      : [],
  );
}
