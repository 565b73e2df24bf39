import type { Grader } from '../grade.ts';
import type { QuestionOf } from '../models.ts';
import { typosBetween } from './typos.ts';

type FillIn = QuestionOf<'fill-in'>;

/** Letters that a text must have for one typing mistake, and for two: in shorter ones that makes another word. */
const LETTERS_FOR_ONE = 4;
const LETTERS_FOR_TWO = 8;

/** Right when it equals one of the accepted texts, seen as loosely as the question allows. */
export const gradeFillIn: Grader<FillIn> = {
  grade(body, response) {
    const given = comparable(body, response);
    const known = wrongAnswer(body, given);
    const right = isAccepted(body, given) || misspelt(body, response) !== null;
    return {
      score: right ? 1 : 0,
      parts: {},
      message: right ? body.feedback : (known?.feedback ?? body.feedback),
    };
  },
  value: (_body, response) => ({ type: 'fill-in', text: response }),
  correct: ({ accept }) => accept.map((text) => ({ type: 'fill-in', text })),
};

/**
 * The accepted text that a response spells with no more mistakes than the question allows; null when it is spelt right
 * or is another word. A wrong answer that the question knows is never a mistake of typing.
 */
export function misspelt(body: FillIn, response: string): string | null {
  const given = comparable(body, response);
  if (isAccepted(body, given) || wrongAnswer(body, given)) return null;
  const near = body.accept
    .map((text) => ({ text, typos: typosBetween(comparable(body, text), given) }))
    .filter(({ text, typos }) => typos <= allowedTypos(body, text) && digits(text) === digits(given))
    .sort((a, b) => a.typos - b.typos);
  return near[0]?.text ?? null;
}

function allowedTypos({ typos }: FillIn, text: string): number {
  const letters = text.normalize('NFC').replace(/\P{L}/gu, '').length;
  return Math.min(typos, letters >= LETTERS_FOR_TWO ? 2 : letters >= LETTERS_FOR_ONE ? 1 : 0);
}

/** Another year or number is another fact, never a mistake of typing. */
function digits(text: string): string {
  return text.replace(/\P{N}/gu, '');
}

function isAccepted(body: FillIn, given: string): boolean {
  return body.accept.some((text) => comparable(body, text) === given);
}

function wrongAnswer(body: FillIn, given: string): FillIn['wrong'][number] | undefined {
  return body.wrong.find(({ match }) => match.some((text) => comparable(body, text) === given));
}

/** Blanks, surrounding quotes and a final full stop never matter; case and accents only where the question says so. */
function comparable({ caseSensitive, accentSensitive }: FillIn, text: string): string {
  const tidy = text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[\s«»"'“”]+|[\s«»"'“”.]+$/g, '');
  const cased = caseSensitive ? tidy : tidy.toLowerCase();
  return accentSensitive ? cased : cased.normalize('NFD').replace(/\p{M}/gu, '');
}
