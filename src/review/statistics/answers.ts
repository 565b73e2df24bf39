import type { InteractionRecord } from '../reading/attempt-record.ts';
import type { ChosenAttempt } from './choose-attempt.ts';
import { itemKey } from './course-shape.ts';
import type { CourseShape } from './course-shape.ts';
import type { ScoredAnswer, ScoredMatrix } from './scored-matrix.ts';

/** A learner's answer to an item. */
export interface Answer {
  readonly item: number;
  readonly given: InteractionRecord;
}

/** The answers of each learner; questions that were declared and not answered are none. */
export function answersOf(attempts: readonly ChosenAttempt[], { items }: CourseShape): Answer[][] {
  const byKey = new Map(items.map(({ key }, index) => [key, index]));
  // The same few ids come thousands of times: what they mean is found once.
  const byId = new Map<string, number | undefined>();
  return attempts.map(({ chosen }) => {
    const answers: Answer[] = [];
    for (const given of chosen.interactions) {
      if (given.response === '' && given.score === null) continue;
      const id = given.id === '' ? `#${given.slot ?? ''}` : given.id;
      if (!byId.has(id)) byId.set(id, byKey.get(itemKey(given)));
      const item = byId.get(id);
      if (item !== undefined) answers.push({ item, given });
    }
    return answers;
  });
}

/** The judged answers. */
export function scoredMatrix(answers: readonly (readonly Answer[])[], items: number): ScoredMatrix {
  const rows = answers.map((row) => {
    const scored: ScoredAnswer[] = [];
    for (const {
      item,
      given: { score },
    } of row)
      if (score !== null) scored.push({ item, score });
    return scored;
  });
  return { items, rows };
}
