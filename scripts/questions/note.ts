/** What an export can't carry over as it is; one sentence each in `words`. */
export type NoteKey =
  | 'links'
  | 'untranslated'
  | 'edition'
  | 'inner'
  | 'parts'
  | 'ordering'
  | 'ordering-gift'
  | 'categorising'
  | 'hotspot'
  | 'gaps-gift'
  | 'opinions'
  | 'many-right'
  | 'loose'
  | 'loose-qti'
  | 'typos'
  | 'decimal'
  | 'unit'
  | 'unit-text'
  | 'points'
  | 'case';

/** The files that a bank is written as, by the end of their names. */
export type ExportFormat = 'moodle.xml' | 'moodle-4.4.xml' | 'gift.txt' | 'qti21.zip';

/** The files that Moodle reads as XML. */
export const MOODLE_XML: readonly ExportFormat[] = ['moodle.xml', 'moodle-4.4.xml'];

/** The files that Moodle reads. */
export const MOODLE: readonly ExportFormat[] = [...MOODLE_XML, 'gift.txt'];

/** A sentence to be said of some questions, and about which files. */
export interface Note<Body> {
  readonly key: NoteKey;
  readonly formats: readonly (ExportFormat | 'all')[];
  /** Left out: all of the kind. */
  concerns?(question: Body): boolean;
}

/** The rules of an assessment, which belong to a quiz and not to its questions. */
export interface QuizRules {
  readonly title: string;
  readonly draw: number;
  readonly of: number;
  readonly shuffle: boolean;
  /** Null is without limit. */
  readonly attempts: number | null;
  readonly passing: number;
}

/** The sentences about exports in one language. */
export interface NoteWords {
  readonly title: (course: string) => string;
  readonly none: string;
  readonly formats: Readonly<Record<ExportFormat | 'all', string>>;
  readonly quiz: (rules: QuizRules) => string;
  readonly notes: Readonly<Record<NoteKey, string>>;
}
