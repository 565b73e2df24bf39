import type { CourseFacts, SectionFacts } from '../../../src/preview/author/facts.ts';
import type { Fault, PartTexts } from '../../../src/preview/protocol.ts';

/** What a reading of the content comes to, language by language, as soon as each is known. */
export type ReadingReport =
  /** The texts that have changed since they were told last. */
  | { readonly kind: 'parts'; readonly parts: PartTexts }
  | { readonly kind: 'facts'; readonly facts: FactsNews }
  /** Changed with the colour of the course, or with a style sheet. */
  | { readonly kind: 'style'; readonly css: string }
  /** All faults of one language; none when there are none any more. */
  | { readonly kind: 'faults'; readonly lang: string; readonly faults: readonly Fault[] }
  /** Nothing could be read at all; empty when it could. */
  | { readonly kind: 'unreadable'; readonly text: string }
  /** The process has ended by a mistake of ours: what has changed is told by nobody but the next build. */
  | { readonly kind: 'ended' }
  /** The course has come to use code that its pages do not have. */
  | { readonly kind: 'outgrown' }
  /** The reading is over. Only a course that is sound can be built. */
  | { readonly kind: 'read'; readonly isSound: boolean };

/** What authors want to know of one language; a section of which that is what it was is told by its id alone. */
export interface FactsNews extends Omit<CourseFacts, 'sections'> {
  readonly sections: readonly (SectionFacts | string)[];
}

/** What the reading process is asked for. */
export type ReadingWish =
  /** `first` are the languages that somebody waits for: those whose files have changed. */
  { readonly kind: 'content'; readonly first: readonly string[] } | { readonly kind: 'style' };
