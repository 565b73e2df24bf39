/** Everything that reading a file can find worth saying, with the values that the sentence needs. */
export interface NoticeValues {
  readonly understood: {
    readonly layout: 'basic' | 'interactions' | 'objectives' | 'mixed' | 'tracks';
    readonly attempts: number;
    readonly waiting: number;
    readonly questions: number;
    readonly title: string;
  };
  readonly empty: NoValues;
  readonly 'too-large': { readonly megabytes: number; readonly limit: number };
  readonly 'unpacks-too-large': { readonly limit: number };
  readonly 'too-many-cells': { readonly limit: number };
  readonly damaged: { readonly reason: string };
  readonly 'unknown-format': NoValues;
  readonly 'old-excel': NoValues;
  readonly 'no-sheet': NoValues;
  readonly 'not-utf8': NoValues;
  readonly 'no-report': { readonly columns: string };
  readonly 'no-rows': NoValues;
  readonly 'no-attempts': NoValues;
  readonly 'columns-ignored': { readonly columns: string };
  readonly 'column-taken-as': { readonly column: string; readonly role: ColumnRole };
  readonly 'odd-rows': {
    readonly row: number;
    readonly count: number;
    readonly cells: number;
    readonly expected: number;
  };
  readonly 'several-scos': { readonly titles: string };
  readonly 'repeated-attempt': { readonly row: number; readonly count: number; readonly name: string };
  readonly 'attempt-no-number': { readonly row: number; readonly count: number; readonly text: string };
  readonly 'unknown-status': { readonly row: number; readonly count: number; readonly text: string };
  readonly 'unknown-result': { readonly row: number; readonly count: number; readonly text: string };
  readonly 'unknown-date': { readonly row: number; readonly count: number; readonly text: string };
  readonly 'no-learner': { readonly name: string };
  readonly 'no-email': NoValues;
  readonly 'mixed-ids': { readonly slot: number; readonly ids: string };
  readonly 'empty-questions': NoValues;
  readonly 'empty-objectives': NoValues;
  readonly 'no-question-ids': NoValues;
  readonly 'graded-here': { readonly count: number; readonly version: string };
  readonly 'not-graded': { readonly count: number };
  readonly 'other-course': { readonly title: string };
  readonly 'taken-as-known': { readonly title: string };
  /** A basic report does not name its course. */
  readonly untitled: { readonly taken: string };
  readonly 'unknown-questions': { readonly count: number; readonly ids: string; readonly version: string };
  readonly 'several-keys': { readonly id: string; readonly keys: string };
  readonly 'other-key': { readonly id: string; readonly told: string; readonly known: string };
}

/** What a column was taken for. */
export type ColumnRole = 'name' | 'attempt' | 'score' | 'question' | 'response' | 'correct' | 'result';

type NoValues = Readonly<Record<string, never>>;

export type NoticeKind = keyof NoticeValues;

/** One thing to say about a file; the words stand in `words/`. */
export type Notice = {
  readonly [Kind in NoticeKind]: {
    readonly kind: Kind;
    /** The file's name; empty when it concerns all of them together. */
    readonly file: string;
    readonly values: NoticeValues[Kind];
  };
}[NoticeKind];

/** How much a notice matters: the file was not read; something in it needs a look; good to know. */
export type NoticeLevel = 'error' | 'doubt' | 'information';

const ERRORS: readonly NoticeKind[] = [
  'empty',
  'too-large',
  'unpacks-too-large',
  'too-many-cells',
  'damaged',
  'unknown-format',
  'old-excel',
  'no-sheet',
  'no-report',
  'no-rows',
];
const INFORMATION: readonly NoticeKind[] = [
  'understood',
  'columns-ignored',
  'graded-here',
  'taken-as-known',
  'other-course',
  'no-attempts',
];

/** The level of a kind of notice. */
export function levelOf(kind: NoticeKind): NoticeLevel {
  if (ERRORS.includes(kind)) return 'error';
  return INFORMATION.includes(kind) ? 'information' : 'doubt';
}

/** A file can't be read at all; `notice` says why and what to do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly notice: Notice;

  constructor(notice: Notice) {
    super(notice.kind);
    this.notice = notice;
  }
}
