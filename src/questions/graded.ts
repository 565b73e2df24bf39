import type { Opinion, Question } from './models.ts';

/** Whether a question earns points, and not an opinion that has no right answer: only of a graded one there is a level. */
export function isGraded<Asked extends Question>(question: Asked): question is Exclude<Asked, Opinion> {
  return 'level' in question;
}

/** Whether a question asks for an opinion. */
export function isOpinion(question: Question): question is Opinion {
  return !isGraded(question);
}
