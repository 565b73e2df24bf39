import type { PoolQuestion, SectionOutline } from '../model/outline.ts';
import { fromBase36, fromDigit, takeDigits, toBase36, toDigit, toDigits } from './ascii.ts';
import { decodeResponse, encodeResponse } from './resume-response.ts';
import { attemptScore } from './step.ts';
import { isFinished } from './state.ts';
import type { Answer, AssessmentState, Attempt } from './state.ts';

/**
 * One assessment in resume data: `section-best-finished-seed`, then each question drawn, in the order asked.
 * The four numbers are in base 36, `best` in hundredths of a point. A question is one of
 * `:number` (not answered), `=number response` (right), `;number response` (wrong), `/number share response` (earned
 * up to 63 %) and `?number share response` (64 % and more, `share` counts from there), all without blanks;
 * the number shows where it ends, the share is one digit.
 * @returns no field for an assessment that was never begun
 */
export function encodeAssessment(section: SectionOutline, assessment: AssessmentState | undefined): string[] {
  if (!assessment) return [];
  const { best, finished, attempt } = assessment;
  const header = [
    toBase36(section.number),
    best === null ? '' : toBase36(Math.round(best * 100)),
    toBase36(finished),
    attempt ? toBase36(attempt.seed) : '',
  ].join('-');
  const numbers = new Map(section.assessment?.pool.map((question) => [question.id, question.number]));
  const questions = (attempt?.questions ?? []).map((id) => {
    const number = numbers.get(id);
    return number === undefined ? '' : encodeQuestion(number, attempt?.answers[id]);
  });
  return [header + questions.join('')];
}

function encodeQuestion(number: number, answer: Answer | undefined): string {
  if (!answer) return `:${toDigits(number)}`;
  const percent = Math.round(answer.score * 100);
  const response = encodeResponse(answer.response);
  if (percent === 100) return `=${toDigits(number)}${response}`;
  if (percent === 0) return `;${toDigits(number)}${response}`;
  return `${percent < 64 ? '/' : '?'}${toDigits(number)}${toDigit(percent % 64)}${response}`;
}

/** @param seen by question number: 1 where the question was met in this round of the bank */
export function decodeAssessment(
  section: SectionOutline,
  field: string,
  seen: readonly number[],
): AssessmentState | null {
  const pool = section.assessment?.pool;
  if (!pool) return null;
  const [, best = '', finished = '', seed = ''] = (/^[^:=;/?]*/.exec(field)?.[0] ?? '').split('-');
  const drawn = field.match(/[:=;/?][^:=;/?]*/g) ?? [];
  const known = drawn.flatMap((text): { question: PoolQuestion; answer: Answer | null }[] => {
    const number = takeDigits(text.slice(1));
    const question = pool.find((one) => one.number === number?.value);
    return number && question ? [{ question, answer: decodeAnswer(text.charAt(0), number.rest) }] : [];
  });
  const attempt: Attempt | null =
    seed === '' || known.length === 0
      ? null
      : {
          seed: fromBase36(seed) ?? 0,
          questions: known.map(({ question }) => question.id),
          answers: Object.fromEntries(
            known.flatMap(({ question, answer }) => (answer ? [[question.id, answer]] : [])),
          ),
        };
  const state: AssessmentState = {
    best: best === '' ? null : (fromBase36(best) ?? 0) / 100,
    finished: fromBase36(finished) ?? 0,
    attempt,
    seen: pool.filter((question) => seen[question.number]).map((question) => question.id),
  };
  const wasUnderWay = drawn.some((text) => text.startsWith(':'));
  return attempt && wasUnderWay && isFinished(attempt) ? handIn(section, state, attempt) : state;
}

/** The only questions that waited for an answer left the course: the attempt ends with what was answered. */
function handIn(section: SectionOutline, state: AssessmentState, attempt: Attempt): AssessmentState {
  return {
    ...state,
    finished: state.finished + 1,
    best: Math.max(state.best ?? 0, attemptScore(section, attempt)),
  };
}

/** @param text what follows the question's number */
function decodeAnswer(mark: string, text: string): Answer | null {
  if (mark === ':') return null;
  const isPartly = mark === '/' || mark === '?';
  const share = isPartly ? fromDigit(text.charAt(0)) : mark === '=' ? 100 : 0;
  const response = decodeResponse(isPartly ? text.slice(1) : text);
  if (share === null || response === null) return null;
  return { score: Math.min(100, share + (mark === '?' ? 64 : 0)) / 100, response };
}
