import { wordsOf } from '../../components/words-of.ts';
import type { Names, Words } from '../words/words.ts';
import type { Format } from '../words/format.ts';
import type { KnownLanguage, KnownQuestion } from '../known-course.ts';
import type { SpokenQuestion } from '../written-answers.ts';
import type { CourseAnalysis } from '../statistics/analyse.ts';

/** What every view works with. */
export interface ReviewContext {
  readonly words: Words;
  readonly format: Format;
  readonly analysis: CourseAnalysis;
  /** The page's course in the reader's language; null where another one is analysed. */
  readonly course: KnownLanguage | null;
  /** Its questions by id, in that language. */
  readonly questions: ReadonlyMap<string, KnownQuestion>;
  /** The same in every language of the course, by which what learners wrote was judged. */
  readonly spoken: ReadonlyMap<string, readonly SpokenQuestion[]>;
  /** Everything is printed: tables show all their rows. */
  readonly isPrinting: boolean;
}

/** How findings name sections and objectives. */
export function namesOf(context: ReviewContext): Omit<Names, 'option'> {
  return {
    section: (section) => sectionTitle(context, section),
    objective: (id) => `${id} ${objectiveText(context, id)}`.replace(/[.\s]+$/, ''),
  };
}

/** The title of a section; the objective's id where the course is not known. */
export function sectionTitle({ course, analysis }: ReviewContext, section: number | null): string {
  if (section === null) return '';
  return course?.outline.sections[section]?.title ?? analysis.shape.sections[section]?.id ?? '';
}

/** What a learning objective says, as plain words. */
export function objectiveText({ course }: ReviewContext, id: string): string {
  for (const texts of Object.values(course?.objectives ?? {})) {
    const text = texts[id];
    if (text !== undefined) return wordsOf(text);
  }
  return '';
}
