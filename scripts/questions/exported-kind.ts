import type { Html } from '../../src/model/rich-text.ts';
import type { MoodleBody } from './moodle-question.ts';
import type { Note } from './note.ts';
import type { ItemParts } from './qti/interactions.ts';
import type { QuestionBank } from './question-bank.ts';

/** A part of a question and what is said about it, which other systems can't keep beside the part. */
export interface Part {
  readonly label: Html;
  readonly feedback: Html;
}

/** A question in Moodle's terms, as far as its kind decides them. */
export interface MoodleForm {
  readonly body: MoodleBody;
  /** What becomes one text, in the general feedback. */
  readonly parts?: readonly Part[];
  /** What stands below the stem, as HTML. */
  readonly below?: Html;
}

/** What a question's item depends on beside the question. */
export interface Setting {
  readonly bank: QuestionBank;
  readonly shuffle: boolean;
}

/** How a kind of question leaves the course. */
export interface ExportedKind<Body> {
  /** The nearest of Moodle's types. @returns null for a question that Moodle can't mark */
  moodle(question: Body): MoodleForm | null;
  /** Its interaction in QTI. */
  qti(question: Body, setting: Setting): ItemParts;
  /** In what it differs there. */
  readonly notes?: readonly Note<Body>[];
}
