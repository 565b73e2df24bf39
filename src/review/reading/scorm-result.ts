/** What SCORM's words for a result are worth; what was not judged is worth nothing that can be counted. */
const WORDS: Readonly<Record<string, number | null>> = {
  correct: 1,
  wrong: 0,
  incorrect: 0,
  unanticipated: 0,
  neutral: null,
  '': null,
};

/**
 * The share of the points that a result says was earned: `correct`, `wrong`, or a number from 0 to 1 as our course
 * writes it for answers that are right in part.
 * @returns undefined when it is neither: numbers beyond 1 are points, and of how many nothing says
 */
export function scoreOfResult(result: string): number | null | undefined {
  const word = WORDS[result.toLowerCase()];
  if (word !== undefined) return word;
  const number = /^\d+([.,]\d+)?$/.test(result) ? Number(result.replace(',', '.')) : Number.NaN;
  return number <= 1 ? number : undefined;
}
