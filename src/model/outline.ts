import type { Term } from './glossary.ts';
import type { Html } from './rich-text.ts';
import type { Reference } from './reference.ts';
import type { Strings } from './strings.ts';
import type { Block } from '../blocks/models.ts';
import type { Question, QuestionKind } from '../questions/models.ts';

/**
 * A ledger number: given once, never reused, the same in every version and language.
 * Resume data and the LMS's per-question slots use it instead of ids and positions.
 */
export type LedgerNumber = number;

/** A self-check, scenario or other block that the learner uses. Its id is `lesson/block`. */
export interface ActivityOutline {
  readonly id: string;
  readonly number: LedgerNumber;
  readonly required: boolean;
}

export interface LessonOutline {
  readonly id: string;
  readonly number: LedgerNumber;
  readonly title: string;
  /** Time an unhurried reader needs. */
  readonly minutes: number;
  readonly activities: readonly ActivityOutline[];
}

/** A question of a bank, as far as drawing and scoring need to know it. */
export interface PoolQuestion {
  readonly id: string;
  /** Also the question's interaction slot in the LMS. */
  readonly number: LedgerNumber;
  readonly kind: QuestionKind;
  readonly points: number;
}

export interface AssessmentOutline {
  readonly title: string;
  readonly intro?: Html | undefined;
  /** How many questions one attempt asks. */
  readonly draw: number;
  readonly shuffle: boolean;
  /** How often it may be taken; null is without limit. */
  readonly attempts: number | null;
  /** Score (0–100) from which it counts as passed. */
  readonly passing: number;
  readonly pool: readonly PoolQuestion[];
}

export interface SectionOutline {
  readonly id: string;
  readonly number: LedgerNumber;
  readonly title: string;
  readonly summary: Html;
  readonly objectives: readonly Html[];
  readonly lessons: readonly LessonOutline[];
  readonly assessment: AssessmentOutline | null;
}

/** A language that the package holds: its BCP 47 tag, and what it calls itself. */
export interface Language {
  readonly lang: string;
  readonly name: string;
}

/** A text that may still be in another language than the course's; `lang` says in which. */
export type Translatable<T> = T & { readonly lang?: string | undefined };

/** The whole course without the texts of lessons and questions: what navigation, progress and scoring need. */
export interface CourseOutline {
  readonly id: string;
  readonly version: string;
  /** The language of this outline's texts. */
  readonly lang: string;
  /** All languages of the package with their own names for themselves, the main one first. */
  readonly languages: readonly Language[];
  readonly title: string;
  readonly summary: Html;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly credits: Html;
  readonly licence: string;
  readonly completion: { readonly lessons: 'all' | 'none'; readonly assessments: 'all' | 'none' };
  readonly score: 'mean' | 'points';
  /** Course score (0–100) from which the completed course is passed. */
  readonly passing: number;
  readonly sections: readonly SectionOutline[];
}

/** The files of content that the learner's browser loads, by the name they register under: `es/course`. */
export interface Parts {
  /** Loaded first: everything but the texts. */
  course: { readonly outline: CourseOutline; readonly strings: Strings };
  /** The texts of one section's lessons, by lesson id. */
  lessons: Readonly<Record<string, readonly Translatable<Block>[]>>;
  /** The bank of one section's assessment. */
  questions: readonly Translatable<Question>[];
  /** References and glossary. */
  shelf: {
    readonly references: readonly Translatable<Reference>[];
    readonly terms: readonly Translatable<Term>[];
  };
}
