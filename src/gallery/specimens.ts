import type { Block } from '../blocks/models.ts';
import type { Strings } from '../model/strings.ts';
import type { Question } from '../questions/models.ts';

/** A question with responses that show its states. */
export interface QuestionSpecimen {
  readonly question: Question;
  readonly right: string;
  readonly wrong: string;
}

/** One of every kind that a course holds, in one of its languages. */
export interface Specimens {
  readonly lang: string;
  readonly title: string;
  readonly strings: Strings;
  readonly blocks: readonly Block[];
  readonly questions: readonly QuestionSpecimen[];
}
