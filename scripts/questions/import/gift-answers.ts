import type { Html } from '../../../src/model/rich-text.ts';
import type { MoodleBody } from '../moodle-question.ts';
import { ANY_ANSWER } from '../question-texts.ts';
import { splitBefore, unescaped } from './gift-escapes.ts';
import type { Loss } from './read-question.ts';
import { say } from '../../messages/say.ts';

type Rich = (source: string) => Html;

/** What stands between the braces of a GIFT question, or why nothing can be made of it. */
export function readGiftAnswers(text: string, rich: Rich): MoodleBody | Loss {
  if (text === '')
    return {
      what: say`it is an essay, which the course does not have`,
      todo: say`ask it in Moodle, or as a fill-in with few words`,
    };
  if (text.startsWith('>'))
    return {
      what: say`it is of the type "ordering", which GIFT does not hold by itself`,
      todo: say`export it as Moodle XML`,
    };
  if (text.startsWith('#')) return numerical(text.slice(1), rich);
  const pieces = splitBefore(text, '=~');
  if (pieces.some((piece) => piece.startsWith('~'))) return multichoice(pieces, rich);
  if (pieces.length > 0 && pieces.every((piece) => piece.startsWith('=') && piece.includes('->')))
    return matching(pieces, rich);
  const [truth = '', ...feedback] = splitBefore(text, '#');
  if (/^\s*(T|TRUE|F|FALSE)\s*$/.test(truth)) return trueFalse(/^\s*T/.test(truth), feedback, rich);
  return shortanswer(pieces, rich);
}

function multichoice(pieces: readonly string[], rich: Rich): MoodleBody {
  return {
    type: 'multichoice',
    single: pieces.some((piece) => piece.startsWith('=')),
    choices: pieces.map((piece) => {
      const { text, fraction, feedback } = weighed(piece, piece.startsWith('=') ? 1 : 0, rich);
      return { text: rich(text), fraction, feedback };
    }),
  };
}

function matching(pieces: readonly string[], rich: Rich): MoodleBody {
  const stems = pieces.map((piece) => {
    const [left = '', ...right] = piece.slice(1).split('->');
    return { text: rich(left), answer: unescaped(right.join('->')).trim() };
  });
  return { type: 'matching', stems };
}

function trueFalse(correct: boolean, feedback: readonly string[], rich: Rich): MoodleBody {
  const [wrong = '', right = ''] = feedback.map((piece) => rich(piece.slice(1)));
  return {
    type: 'truefalse',
    correct,
    whenTrue: correct ? right : wrong,
    whenFalse: correct ? wrong : right,
  };
}

function shortanswer(pieces: readonly string[], rich: Rich): MoodleBody {
  return {
    type: 'shortanswer',
    caseSensitive: false,
    answers: pieces.map((piece) => {
      const { text, fraction, feedback } = weighed(piece, 1, rich);
      return { text: unescaped(text).trim(), fraction, feedback };
    }),
  };
}

function numerical(text: string, rich: Rich): MoodleBody {
  const pieces = splitBefore(text, '=~');
  return {
    type: 'numerical',
    unit: undefined,
    answers: pieces.map((piece) => {
      const { text, fraction, feedback } = weighed(piece, 1, rich);
      if (piece.startsWith('~') || text.trim() === ANY_ANSWER)
        return { value: ANY_ANSWER, tolerance: 0, fraction: piece.startsWith('~') ? 0 : fraction, feedback };
      return { ...range(text), fraction, feedback };
    }),
  };
}

/** `1822:5` is a value and its tolerance, `1817..1827` the same from end to end. */
function range(text: string): { value: number; tolerance: number } {
  const [from, to] = text.split('..').map(Number);
  if (from !== undefined && to !== undefined)
    return { value: (from + to) / 2, tolerance: Math.abs(to - from) / 2 };
  const [value = Number.NaN, tolerance = 0] = text.split(':').map(Number);
  return { value, tolerance };
}

/** An answer without its mark, with the weight that stands before it and the feedback that stands behind it. */
function weighed(
  piece: string,
  weight: number,
  rich: Rich,
): { text: string; fraction: number; feedback: Html } {
  const answer = piece.replace(/^\s*[=~]/, '').trim();
  const [, percent, rest = answer] = /^%(-?\d+(?:\.\d+)?)%([^]*)$/.exec(answer) ?? [];
  const [text = '', ...feedback] = splitBefore(` ${rest}`, '#');
  return {
    text: text.trim(),
    fraction: percent === undefined ? weight : Number(percent) / 100,
    feedback: rich(feedback.join('').slice(1)),
  };
}
