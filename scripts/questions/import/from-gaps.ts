import type { Html } from '../../../src/model/rich-text.ts';
import { GAP } from '../gaps-as-matching.ts';
import { escapeHtml } from '../../content/escape-html.ts';
import type { MoodleBody, MoodleQuestion } from '../moodle-question.ts';
import { Refusal } from './read-question.ts';
import type { Report } from './read-question.ts';
import type { Texts } from './texts.ts';
import { say } from '../../messages/say.ts';

type GapSelect = Extract<MoodleBody, { type: 'gapselect' }>;

/** One after the other; a text with more gaps nobody reads. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '123456789abcdefghijklmnopqrstuvwxyz0';

/** What is asked, and the text with the gaps, of a question that Moodle keeps as one text: cut before its first gap. */
export function stemAndText(text: Html): { readonly stem: Html; readonly gapped: Html } {
  const at = text.search(GAP);
  const paragraph = at < 0 ? 0 : text.lastIndexOf('<p', at);
  const cut = Math.max(0, paragraph);
  return { stem: text.slice(0, cut), gapped: text.slice(cut) };
}

/** An `inline-choice` of Moodle's «select missing words». @throws Refusal when it is none */
export function fromGaps(
  { choices, text, name }: MoodleQuestion & GapSelect,
  texts: Texts,
  report: Report,
): Readonly<Record<string, unknown>> {
  const { stem, gapped } = stemAndText(text);
  const right = [...gapped.matchAll(GAP)].map(([, number]) => Number(number) - 1);
  if (right.length < 2 || right.length > LETTERS.length)
    throw new Refusal(
      say`it has ${right.length} gaps, and 2 to ${LETTERS.length} can be asked here`,
      say`ask it as a multiple choice in Moodle, or split it in two`,
    );
  if (stem.replace(/<[^>]*>/g, '').trim() === '')
    report({
      what: say`nothing stands before its text, and its name ("${name}") was written as the stem`,
      todo: say`write what is asked in "stem"`,
    });
  const labels = right.map((at, gap) => `${gap + 1}. ${escapeHtml(choices[at]?.text ?? '')}`);
  const feedback = texts.parts(labels);
  let next = 0;
  return {
    kind: 'inline-choice',
    text: texts.markdown(gapped.replace(GAP, () => `{{${LETTERS.charAt(next++)}}}`)),
    gaps: right.map((at, gap) => ({
      id: LETTERS.charAt(gap),
      options: optionsOf(at, choices, texts),
      feedback: feedback[gap],
    })),
  };
}

function optionsOf(right: number, choices: GapSelect['choices'], texts: Texts) {
  const answer = choices[right];
  if (!answer)
    throw new Refusal(
      say`it has no choice number ${right + 1}, and a gap asks for it`,
      say`mend it in Moodle`,
    );
  return choices
    .filter(({ group, text }, at) => group === answer.group && (at === right || text !== answer.text))
    .map((choice, at) => ({
      id: DIGITS.charAt(at),
      text: texts.plain(escapeHtml(choice.text)),
      ...(choice === answer ? { correct: true } : {}),
    }));
}
