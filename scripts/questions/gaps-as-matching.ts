import type { MoodleQuestion } from './moodle-question.ts';

/** Where a gap is in the text of a question: the number of the choice that belongs there. */
export const GAP = /\[\[(\d+)\]\]/g;

/**
 * Gaps to choose for, where a format has none: each gap becomes a number, and is matched with what belongs there. What
 * was offered beside it is offered to all.
 */
export function gapsAsMatching(question: MoodleQuestion): MoodleQuestion {
  if (question.type !== 'gapselect') return question;
  const { choices, text, ...rest } = question;
  const answers = [...text.matchAll(GAP)].map(([, number]) => choices[Number(number) - 1]?.text ?? '');
  let gap = 0;
  const numbered = text.replace(GAP, () => `(${(gap += 1)})`);
  const others = new Set(choices.map((choice) => choice.text).filter((word) => !answers.includes(word)));
  return {
    ...rest,
    type: 'matching',
    text: numbered,
    stems: [
      ...answers.map((answer, at) => ({ text: `(${at + 1})`, answer })),
      ...[...others].map((answer) => ({ text: '', answer })),
    ],
  };
}
