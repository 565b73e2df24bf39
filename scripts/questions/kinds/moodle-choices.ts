import type { Html } from '../../../src/model/rich-text.ts';
import { outsideCourse } from '../html.ts';
import type { MoodleChoice, MoodleTyped } from '../moodle-question.ts';

/** What can be chosen. */
interface Option {
  readonly text: Html;
  readonly feedback: Html;
  readonly correct: boolean;
}

/** Options, with what each of them earns. */
export function moodleChoices(
  options: readonly Option[],
  fraction: (correct: boolean) => number,
): MoodleChoice[] {
  return options.map(({ text, feedback, correct }) => ({
    text: outsideCourse(text),
    feedback: outsideCourse(feedback),
    fraction: fraction(correct),
  }));
}

/** A text that learners may type. In Moodle a star stands for anything, unless a backslash is before it. */
export function moodleTyped(text: string, feedback: Html, fraction: 0 | 1): MoodleTyped {
  return { text: text.replaceAll('*', '\\*'), feedback: outsideCourse(feedback), fraction };
}
