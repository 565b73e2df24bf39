import type { PoolQuestion, SectionOutline } from '../model/outline.ts';
import { escapeText, fromBase36, toBase36, unescapeText } from './ascii.ts';
import { attemptScore } from './step.ts';
import { isFinished } from './state.ts';
import type { Answer, AssessmentState, Attempt } from './state.ts';

/**
 * One assessment in resume data: `section-best-finished-seed-question_score_response-…`.
 * Scores are in hundredths of a point (`best`) or whole per cent (`score`), all numbers in base 36;
 * a question drawn but not answered has no score and no response.
 * @returns no field for an assessment that was never begun
 */
export function encodeAssessment(section: SectionOutline, assessment: AssessmentState | undefined): string[] {
  if (!assessment) return [];
  const { best, finished, attempt } = assessment;
  const numbers = new Map(section.assessment?.pool.map((question) => [question.id, question.number]));
  const questions = (attempt?.questions ?? []).map((id) => {
    const answer = attempt?.answers[id];
    const number = toBase36(numbers.get(id) ?? 0);
    return answer
      ? `${number}_${toBase36(Math.round(answer.score * 100))}_${escapeText(answer.response)}`
      : number;
  });
  return [
    [
      toBase36(section.number),
      best === null ? '' : toBase36(Math.round(best * 100)),
      toBase36(finished),
      attempt ? toBase36(attempt.seed) : '',
      ...questions,
    ].join('-'),
  ];
}

/** @param seen by question number: 1 where the question was met in this round of the bank */
export function decodeAssessment(
  section: SectionOutline,
  field: string,
  seen: readonly number[],
): AssessmentState | null {
  const pool = section.assessment?.pool;
  if (!pool) return null;
  const [, best = '', finished = '', seed = '', ...questions] = field.split('-');
  const drawn = questions.map((text) => text.split('_'));
  const known = drawn.flatMap(
    ([number = '', ...answer]): { question: PoolQuestion; answer: Answer | null }[] => {
      const question = pool.find((one) => one.number === fromBase36(number));
      return question ? [{ question, answer: decodeAnswer(answer) }] : [];
    },
  );
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
  const wasUnderWay = drawn.some((parts) => parts.length === 1);
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

function decodeAnswer([score, response]: readonly string[]): Answer | null {
  if (score === undefined || response === undefined) return null;
  const text = unescapeText(response);
  return text === null ? null : { score: (fromBase36(score) ?? 0) / 100, response: text };
}
