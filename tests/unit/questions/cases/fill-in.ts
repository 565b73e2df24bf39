import type { GradingCases } from '../grading-case.ts';

const feedback = 'Se dice «utilización».';
const known = 'La operación es otra cosa.';

/** Fill-in, as loose as it comes. */
export const FILL_IN: GradingCases = {
  about: 'case and accents do not matter',
  question: {
    kind: 'fill-in',
    stem: 'La evolución y la ____ de Internet.',
    accept: ['utilización', 'el uso'],
    wrong: [{ match: ['operación', 'explotación'], feedback: known }],
    feedback,
  },
  correct: [
    { type: 'fill-in', text: 'utilización' },
    { type: 'fill-in', text: 'el uso' },
  ],
  cases: [
    {
      says: 'the accepted word',
      response: 'utilización',
      score: 1,
      parts: {},
      message: feedback,
      value: { type: 'fill-in', text: 'utilización' },
    },
    { says: 'the word without its accent', response: 'utilizacion', score: 1 },
    { says: 'the word in capitals', response: 'UTILIZACIÓN', score: 1 },
    { says: 'the accent as a character of its own', response: 'utilizacio\u0301n', score: 1 },
    { says: 'the word in quotes, with a full stop', response: ' «Utilización». ', score: 1 },
    { says: 'the word in other quotes', response: '“utilización”', score: 1 },
    { says: 'another accepted text with wide blanks', response: 'El\u00a0  uso', score: 1 },
    { says: 'a wrong word that is known', response: 'operacion', score: 0, message: known },
    { says: 'another form of it', response: 'explotación', score: 0, message: known },
    { says: 'another wrong word', response: 'evolución', score: 0, message: feedback },
    { says: 'two words written as one', response: 'eluso', score: 0 },
    { says: 'a quote within the word', response: 'utiliza»ción', score: 0 },
    { says: 'a full stop within the word', response: 'utiliza.ción', score: 0 },
    { says: 'part of the word', response: 'utiliza', score: 0 },
    { says: 'the word among others', response: 'la utilización', score: 0 },
    { says: 'nothing', response: '', score: 0, message: feedback },
    { says: 'quotes and blanks alone', response: ' «» ', score: 0 },
    { says: 'signs that mean something in patterns', response: '.*', score: 0 },
    { says: 'half a character', response: '\ud83d', score: 0 },
  ],
};

/** Fill-in in which one typing mistake passes. */
export const FILL_IN_TYPO: GradingCases = {
  about: 'one typing mistake passes',
  question: {
    kind: 'fill-in',
    stem: '____',
    accept: ['coalición', 'MAG', 'CMSI+10', 'COP 2030'],
    wrong: [{ match: ['colición'], feedback: known }],
    typos: 1,
    feedback,
  },
  correct: [
    { type: 'fill-in', text: 'coalición' },
    { type: 'fill-in', text: 'MAG' },
    { type: 'fill-in', text: 'CMSI+10' },
    { type: 'fill-in', text: 'COP 2030' },
  ],
  cases: [
    { says: 'the word', response: 'coalición', score: 1, message: feedback },
    { says: 'a letter too many', response: 'coaliciión', score: 1, message: feedback },
    { says: 'a letter too few', response: 'coalicón', score: 1 },
    { says: 'a wrong letter, and no accent', response: 'cualicion', score: 1 },
    { says: 'two letters that changed places', response: 'caolicion', score: 1 },
    { says: 'two mistakes', response: 'caolicio', score: 0 },
    { says: 'a wrong word that is known, one letter away', response: 'colición', score: 0, message: known },
    { says: 'another short word', response: 'MAC', score: 0 },
    { says: 'a mistake in a text of four letters', response: 'CMSS+10', score: 1 },
    { says: 'a mistake in three letters with a number', response: 'CUP 2030', score: 0 },
    { says: 'another number', response: 'CMSI+20', score: 0 },
    { says: 'nothing', response: '', score: 0 },
  ],
};

/** Fill-in in which two typing mistakes pass. */
export const FILL_IN_TYPOS: GradingCases = {
  about: 'two typing mistakes pass',
  question: {
    kind: 'fill-in',
    stem: '____',
    accept: ['utilización', 'servidor', 'acceso', 'uso'],
    caseSensitive: true,
    typos: 2,
    feedback,
  },
  correct: [
    { type: 'fill-in', text: 'utilización' },
    { type: 'fill-in', text: 'servidor' },
    { type: 'fill-in', text: 'acceso' },
    { type: 'fill-in', text: 'uso' },
  ],
  cases: [
    { says: 'two mistakes in a long word', response: 'utilisasion', score: 1 },
    { says: 'three mistakes', response: 'otilisasion', score: 0 },
    { says: 'two mistakes in a word of eight letters', response: 'cerbidor', score: 1 },
    { says: 'one mistake in a word of less than eight letters', response: 'aceso', score: 1 },
    { says: 'two mistakes in such a word', response: 'aseso', score: 0 },
    { says: 'a mistake in a word of less than four', response: 'huso', score: 0 },
    { says: 'a capital where capitals matter, as a mistake', response: 'Acceso', score: 1 },
  ],
};

/** Fill-in, as strict as it can be. */
export const FILL_IN_STRICT: GradingCases = {
  about: 'case and accents matter',
  question: {
    kind: 'fill-in',
    stem: '____',
    accept: ['Túnez'],
    caseSensitive: true,
    accentSensitive: true,
    feedback,
  },
  correct: [{ type: 'fill-in', text: 'Túnez' }],
  cases: [
    { says: 'the name', response: 'Túnez', score: 1 },
    { says: 'the accent as a character of its own', response: 'Tu\u0301nez', score: 1 },
    { says: 'the name without its accent', response: 'Tunez', score: 0 },
    { says: 'the name in lower case', response: 'túnez', score: 0 },
  ],
};
