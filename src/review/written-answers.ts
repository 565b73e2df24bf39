import { bankOf } from '../questions/banks.ts';
import { graderOf } from '../questions/graders.ts';
import type { Question } from '../questions/models.ts';
import { WORDS } from '../questions/response-form.ts';

/** A question as one language of its course asks it. */
export interface SpokenQuestion {
  readonly question: Question;
  /** The language's own name: «Français». */
  readonly language: string;
}

/** Whether learners answer it in words of their own, which are right in one language and not in another. */
export function isWritten(question: Question): boolean {
  return bankOf(question).form === WORDS;
}

/** The share that a response earns by the course's key; of what learners write, by the key of any of its languages. */
export function scoreIn(spoken: readonly SpokenQuestion[], told: string): number {
  const [main] = spoken;
  if (!main) return 0;
  const asked = isWritten(main.question) ? spoken : [main];
  return Math.max(...asked.map(({ question }) => scoreOf(question, told)));
}

/** The languages in which a text is right that is not in the reader's; none where it is right or wrong in all alike. */
export function otherLanguagesOf(here: Question, spoken: readonly SpokenQuestion[], text: string): string[] {
  if (!isWritten(here) || scoreOf(here, text) >= 1) return [];
  return spoken.flatMap(({ question, language }) => (scoreOf(question, text) >= 1 ? [language] : []));
}

/** The best text of each other language where that is not right in the reader's, with the languages that share it. */
export function rightElsewhere(here: Question, spoken: readonly SpokenQuestion[]): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const { question } of spoken) {
    const [best] = graderOf(question).correct(question);
    if (best?.type !== 'fill-in' || texts.has(best.text)) continue;
    const languages = otherLanguagesOf(here, spoken, best.text);
    if (languages.length > 0) texts.set(best.text, languages);
  }
  return texts;
}

/** Whether a key that the LMS tells, its patterns joined by commas, is that of one of the course's languages. */
export function isKeyOf(spoken: readonly SpokenQuestion[], told: string): boolean {
  return spoken.some(
    ({ question }) =>
      isWritten(question) &&
      [[told], told.split(/,\s*/)].some((texts) => texts.every((text) => scoreOf(question, text) >= 1)),
  );
}

function scoreOf(question: Question, told: string): number {
  return graderOf(question).grade(question, bankOf(question).form.fromTold(told)).score;
}
