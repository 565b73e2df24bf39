import type { Html } from '../../src/model/rich-text.ts';
import type { Strings } from '../../src/model/strings.ts';
import type { GradedQuestion, QuestionOf } from '../../src/questions/models.ts';
import { outsideCourse } from './html.ts';
import { escapeHtml } from '../content/escape-html.ts';
import { interfaceWord } from './interface-word.ts';
import type { QuestionBank } from './question-bank.ts';

/** What Moodle and GIFT write for any answer that is not among those listed. */
export const ANY_ANSWER = '*';

/** Where a word is missing: Moodle needs five of them to put the box there. */
export const BLANK = '_____';

/** The question as it is asked outside the course: with the year of its facts before it. */
export function askedText(question: GradedQuestion, { strings }: QuestionBank): Html {
  const { stem, edition } = question;
  return [
    ...(edition === undefined ? [] : [`<p><em>${escapeHtml(editionWords(strings, edition))}</em></p>`]),
    `<p>${outsideCourse(stem).replace(/_{3,}/g, BLANK)}</p>`,
  ].join('');
}

/** That the answer is a fact of some year, as the course says it. */
export function editionWords(strings: Strings, edition: number): string {
  return interfaceWord(strings, 'question.edition').replace('{year}', String(edition));
}

/** What is said about each part of a question, as one list. */
export function partFeedback(parts: readonly { readonly label: Html; readonly feedback: Html }[]): Html {
  const items = parts.map(
    ({ label, feedback }) => `<li><strong>${outsideCourse(label)}</strong>: ${outsideCourse(feedback)}</li>`,
  );
  return `<ul>${items.join('')}</ul>`;
}

/**
 * The spellings that a system which compares letter by letter must know: as they are written, and without any accent
 * where the question does not ask for them. Each once.
 */
export function spellings(
  { accentSensitive, caseSensitive }: QuestionOf<'fill-in'>,
  texts: readonly string[],
): string[] {
  const all = texts.flatMap((text) => (accentSensitive ? [text] : [text, withoutAccents(text)]));
  const seen = new Set<string>();
  return all.filter((text) => {
    const same = caseSensitive ? text : text.toLowerCase();
    return seen.size < seen.add(same).size;
  });
}

/** A text without the marks of its letters. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
