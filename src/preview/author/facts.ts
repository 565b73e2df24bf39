import type { SourcePlace } from '../protocol.ts';

/** What authors want to know of a course in one language, and learners don't see. */
export interface CourseFacts {
  readonly lang: string;
  readonly place: SourcePlace;
  readonly sections: readonly SectionFacts[];
}

export interface SectionFacts {
  readonly id: string;
  readonly place: SourcePlace;
  readonly objectives: readonly ObjectiveFacts[];
  readonly lessons: readonly LessonFacts[];
  /** Null when the section has no assessment. */
  readonly assessment: AssessmentFacts | null;
}

export interface ObjectiveFacts {
  readonly id: string;
  readonly text: string;
}

export interface LessonFacts {
  readonly id: string;
  readonly place: SourcePlace;
  /** The ids of what it teaches. */
  readonly objectives: readonly string[];
  /** As the author declared it. */
  readonly minutes: number;
  /** As `lesson-time` of `npm run check` measures it, to a tenth. */
  readonly measured: number;
  /** Words that everybody reads, as `lesson-length` counts them. */
  readonly words: number;
  readonly blocks: readonly BlockFacts[];
}

export interface BlockFacts {
  readonly kind: string;
  /** Null for blocks that have none. */
  readonly id: string | null;
  readonly words: number;
  readonly place: SourcePlace;
}

export interface AssessmentFacts {
  readonly place: SourcePlace;
  readonly questions: readonly QuestionFacts[];
}

export interface QuestionFacts {
  readonly id: string;
  readonly kind: string;
  /** Null for an opinion that belongs to none. */
  readonly objective: string | null;
  /** What kind of thinking it asks for; null for an opinion. */
  readonly level: string | null;
  readonly words: number;
  readonly place: SourcePlace;
}
