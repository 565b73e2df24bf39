import type { Opinion, Question } from './models.ts';

/** Whether a question earns points, and not an opinion that has no right answer. */
export function isGraded<Asked extends Question>(question: Asked): question is Exclude<Asked, Opinion> {
  return question.kind !== 'likert';
}
