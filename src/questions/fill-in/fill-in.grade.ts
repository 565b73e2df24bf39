import type { Grader } from '../grade.ts';
import type { QuestionOf } from '../models.ts';

type FillIn = QuestionOf<'fill-in'>;

/** Right when it equals one of the accepted texts, seen as loosely as the question allows. */
export const gradeFillIn: Grader<FillIn> = {
  grade(body, response) {
    const given = comparable(body, response);
    const right = body.accept.some((text) => comparable(body, text) === given);
    const known = body.wrong.find(({ match }) => match.some((text) => comparable(body, text) === given));
    return {
      score: right ? 1 : 0,
      parts: {},
      message: right ? body.feedback : (known?.feedback ?? body.feedback),
    };
  },
  value: (_body, response) => ({ type: 'fill-in', text: response }),
  correct: ({ accept }) => accept.map((text) => ({ type: 'fill-in', text })),
};

/** Blanks, surrounding quotes and a final full stop never matter; case and accents only where the question says so. */
function comparable({ caseSensitive, accentSensitive }: FillIn, text: string): string {
  const tidy = text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[\s«»"'“”]+|[\s«»"'“”.]+$/g, '');
  const cased = caseSensitive ? tidy : tidy.toLowerCase();
  return accentSensitive ? cased : cased.normalize('NFD').replace(/\p{M}/gu, '');
}
