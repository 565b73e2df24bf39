import type { InteractionRecord } from '../reading/attempt-record.ts';
import type { ChosenAttempt } from './choose-attempt.ts';
import { itemKey } from './course-shape.ts';
import type { CourseShape } from './course-shape.ts';
import type { ScoredMatrix } from './scored-matrix.ts';

/** A learner's answer to an item. */
export interface Answer {
  readonly item: number;
  readonly given: InteractionRecord;
}

/** The answers of each learner; questions that were declared and not answered are none. */
export function answersOf(attempts: readonly ChosenAttempt[], { items }: CourseShape): Answer[][] {
  const byKey = new Map(items.map(({ key }, index) => [key, index]));
  return attempts.map(({ chosen }) =>
    chosen.interactions.flatMap((given): Answer[] => {
      const item = byKey.get(itemKey(given));
      const isAnswered = given.response !== '' || given.score !== null;
      return item === undefined || !isAnswered ? [] : [{ item, given }];
    }),
  );
}

/** The judged answers among them. @param keeps which items count */
export function scoredMatrix(
  answers: readonly (readonly Answer[])[],
  items: number,
  keeps: (item: number) => boolean = () => true,
): ScoredMatrix {
  return {
    items,
    rows: answers.map((row) =>
      row.flatMap(({ item, given: { score } }) => (score === null || !keeps(item) ? [] : [{ item, score }])),
    ),
  };
}
