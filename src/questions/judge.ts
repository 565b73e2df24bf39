import type { Html } from '../model/rich-text.ts';
import type { Grade, Response } from './grade.ts';
import { graderOf } from './graders.ts';
import type { QuestionBody } from './models.ts';

/** Scores are kept in whole per cent. */
const SAME = 0.006;

/**
 * What to show of a response that was handed in. The score that it earned then stands, whatever the key says now: it
 * may be that of another language or version. Where the two differ, nothing is said of the parts.
 * @param score the share that it earned, 0 to 1; null when it is judged now
 */
export function judge(question: QuestionBody, response: Response, score: number | null): Grade {
  const now = graderOf(question).grade(question, response);
  if (score === null) return now;
  if (Math.abs(now.score - score) < SAME) return { ...now, score };
  return { score, parts: {}, message: explanation(question) };
}

/**
 * The same without anything that gives the right answer away; who has answered right knows it.
 */
export function withheld(grade: Grade): Grade {
  return grade.score >= 1 ? grade : { score: grade.score, parts: {}, message: null, withheld: true };
}

/** What is true of a question whatever was answered: feedback that belongs to no part of it. */
function explanation(question: QuestionBody): Html | null {
  return 'feedback' in question && typeof question.feedback === 'string' ? question.feedback : null;
}
