import { wordsOf } from '../components/words-of.ts';
import { objectiveId, slotOf, slots } from '../core/report.ts';
import type { Interaction } from '../core/tracking-port.ts';
import type { CourseOutline, SectionOutline } from '../model/outline.ts';
import { graderOf } from '../questions/graders.ts';
import type { AskedQuestion } from '../questions/models.ts';
import type { AnswerGiven } from '../views/events.ts';

/** What the LMS is told about an answer. @returns undefined for a question that has no slot */
export function interactionOf(
  course: CourseOutline,
  section: SectionOutline,
  question: AskedQuestion,
  answer: Pick<AnswerGiven, 'response' | 'score' | 'latencySeconds'>,
  at: number,
): Interaction | undefined {
  const asked = section.assessment?.pool.find((one) => one.id === question.id);
  const slot = asked && slots(course)[slotOf(asked)];
  if (!slot) return undefined;
  const grader = graderOf(question);
  return {
    ...slot,
    objective: objectiveId(section),
    response: grader.value(question, answer.response),
    correct: grader.correct(question),
    score: answer.score,
    weight: question.points,
    at,
    latencySeconds: answer.latencySeconds,
    description: wordsOf(question.stem),
  };
}
