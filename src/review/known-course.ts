import type { CourseOutline, LedgerNumber } from '../model/outline.ts';
import type { Html } from '../model/rich-text.ts';
import { wordsOf } from '../components/words-of.ts';
import type { Question } from '../questions/models.ts';
import type { SpokenQuestion } from './written-answers.ts';

/** A course in one language, as far as a trainer's questions about it need it. */
export interface KnownLanguage {
  readonly outline: CourseOutline;
  /** Each section's questions, by section id. */
  readonly banks: Readonly<Record<string, readonly Question[]>>;
  /** Each section's learning objectives by their ids, by section id. */
  readonly objectives: Readonly<Record<string, Readonly<Record<string, Html>>>>;
  /** The ids of the objectives that each lesson teaches, by lesson id. */
  readonly taught: Readonly<Record<string, readonly string[]>>;
}

/** The course that the page was built with, in every language of the build; the first one is the package's main one. */
export interface KnownCourse {
  readonly languages: readonly [KnownLanguage, ...KnownLanguage[]];
}

/** A question of the known course, and where it stands. */
export interface KnownQuestion {
  readonly number: LedgerNumber;
  readonly question: Question;
  /** Position of its section in the outline. */
  readonly section: number;
}

/** The course in a language of the interface; in its main one when it has no such language. */
export function courseIn(course: KnownCourse, lang: string): KnownLanguage {
  return course.languages.find(({ outline }) => outline.lang === lang) ?? course.languages[0];
}

/** Every question of a course in one language, by the id that authors gave it. */
export function questionsOf({ outline, banks }: KnownLanguage): Map<string, KnownQuestion> {
  const questions = new Map<string, KnownQuestion>();
  outline.sections.forEach((section, index) => {
    const numbers = new Map(section.assessment?.pool.map(({ id, number }) => [id, number]));
    for (const question of banks[section.id] ?? []) {
      const number = numbers.get(question.id);
      if (number !== undefined) questions.set(question.id, { number, question, section: index });
    }
  });
  return questions;
}

/** Every question in all languages of its course, by its id; the main language first. */
export function questionsInAll({ languages }: KnownCourse): Map<string, readonly SpokenQuestion[]> {
  const all = new Map<string, SpokenQuestion[]>();
  for (const known of languages) {
    const { lang, languages: named } = known.outline;
    const language = named.find((one) => one.lang === lang)?.name ?? lang;
    for (const [id, { question }] of questionsOf(known))
      all.set(id, [...(all.get(id) ?? []), { question, language }]);
  }
  return all;
}

/** So many letters of a question tell which one is meant. */
const NAME = 60;

/** How sentences name a question: by the beginning of its text and its id; by its id alone where it is not known. */
export function questionName(questions: ReadonlyMap<string, KnownQuestion>, id: string): string {
  const known = questions.get(id);
  if (!known) return id;
  const text = wordsOf(known.question.stem);
  const short = text.length > NAME ? `${text.slice(0, NAME).replace(/\s+\S*$/, '')} …` : text;
  return `${short} (${id})`;
}
