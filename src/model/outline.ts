import type { AnswerTime, FeedbackTime } from './assessment.ts';
import type { Term } from './glossary.ts';
import type { Html } from './rich-text.ts';
import type { Reference } from './reference.ts';
import type { StringKey, Strings } from './strings.ts';
import type { Block } from '../blocks/models.ts';
import type { AskedQuestion, QuestionKind } from '../questions/models.ts';

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

/**
 * Text that may be in another language than the course around it: what is not translated yet, or was translated from
 * an original that has changed since, is shown as the base language has it.
 */
export interface InLanguage {
  /** BCP 47 tag of the language that the text is in; left out when it is the course's. */
  readonly lang?: string | undefined;
}

/** A language that a package holds; its parts begin with its tag: `pt/course`. */
export interface Language {
  /** BCP 47 tag. */
  readonly lang: string;
  /** What the language calls itself: «Português». */
  readonly name: string;
}

/** `lang` speaks of the title. */
export interface LessonOutline extends InLanguage {
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
  /** Also the question's interaction slot in the LMS, unless `slot` says another. */
  readonly number: LedgerNumber;
  readonly kind: QuestionKind;
  /** 0 for an opinion, which every attempt asks. */
  readonly points: number;
  /** The question's interaction slot where it is another than its number: in an item that holds one section. */
  readonly slot?: number | undefined;
}

/** `lang` speaks of title and intro. */
export interface AssessmentOutline extends InLanguage {
  readonly title: string;
  readonly intro?: Html | undefined;
  /** How many questions one attempt asks, beside those for opinions. */
  readonly draw: number;
  readonly shuffle: boolean;
  /** How often it may be taken; null is without limit. */
  readonly attempts: number | null;
  /** When learners see how they did; left out: at once. */
  readonly feedback?: FeedbackTime | undefined;
  /** When right answers are shown; left out: whenever feedback is given. */
  readonly showAnswers?: AnswerTime | undefined;
  /** Score (0–100) from which it counts as passed. */
  readonly passing: number;
  readonly pool: readonly PoolQuestion[];
}

/** `lang` speaks of title, summary and objectives. */
export interface SectionOutline extends InLanguage {
  readonly id: string;
  readonly number: LedgerNumber;
  /** As of {@link PoolQuestion}, in the LMS's list of objectives. */
  readonly slot?: number | undefined;
  readonly title: string;
  readonly summary: Html;
  readonly objectives: readonly Html[];
  readonly lessons: readonly LessonOutline[];
  readonly assessment: AssessmentOutline | null;
}

/** A text that may still be in another language than the course's; `lang` says in which. */
export type Translatable<T> = T & InLanguage;

/** The course around an outline that holds one of its sections. */
export interface SurroundingCourse {
  readonly title: string;
  /** Where the section stands in the course, from 1. */
  readonly place: number;
  /** Where each lesson and assessment is that another item of the LMS holds, in a sentence, by the id in its address. */
  readonly elsewhere: Readonly<Record<string, string>>;
}

/** The whole course, or one section of it as if it were one, without the texts of lessons and questions: what navigation, progress and scoring need. */
export interface CourseOutline {
  readonly id: string;
  readonly version: string;
  /** The language of this outline's texts. */
  readonly lang: string;
  /** The language of title, summary, facts, credits and licence; left out when it is `lang`. */
  readonly textLang?: string | undefined;
  /** Every language of the package, this one too; the package's main one first. */
  readonly languages: readonly Language[];
  readonly title: string;
  readonly summary: Html;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  /** Stands above the title; its file is part of the package. */
  readonly logo?: { readonly src: string; readonly alt: string } | undefined;
  readonly credits: Html;
  readonly licence: string;
  readonly completion: { readonly lessons: 'all' | 'none'; readonly assessments: 'all' | 'none' };
  readonly score: 'mean' | 'points';
  /** Course score (0–100) from which the completed course is passed. */
  readonly passing: number;
  readonly sections: readonly SectionOutline[];
  /** Set where an item of the LMS holds one section only; left out of the whole course. */
  readonly within?: SurroundingCourse | undefined;
  /** What the cover lists in place of the sections, each with a short text. */
  readonly contents?: readonly { readonly title: string; readonly summary: Html }[] | undefined;
}

/** The files of content that the learner's browser loads, by the name they register under: `es/course`. */
export interface Parts {
  /** Loaded first: all that pages need to know of each other, and the first text. */
  course: {
    readonly outline: CourseOutline;
    readonly strings: Strings;
    /** The words of the interface that are the base language's; left out when there are none. */
    readonly stringsInBase?: readonly StringKey[] | undefined;
    /** The texts of the first lesson, so that who begins need not wait for its section. */
    readonly opening: Parts['lessons'];
  };
  /** The texts of one section's lessons, by lesson id. */
  lessons: Readonly<Record<string, readonly Translatable<Block>[]>>;
  /** The bank of one section's assessment. */
  questions: readonly Translatable<AskedQuestion>[];
  /** References and glossary. */
  shelf: {
    readonly references: readonly Translatable<Reference>[];
    readonly terms: readonly Translatable<Term>[];
  };
}
