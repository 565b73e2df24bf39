import type { MoodleQuestion } from '../moodle-question.ts';
import type { Sentence } from '../../messages/say.ts';

/** Something of a question that can't be carried over: what and why, and what to do about it; a sentence each. */
export interface Loss {
  readonly what: Sentence;
  readonly todo: Sentence;
}

/** A question as a file holds it. */
export interface ReadQuestion {
  /** By which its author finds it in the file: its name, or its place where it has none. */
  readonly label: string;
  /** The names of the categories around it, the innermost last; empty when the file names none. */
  readonly category: readonly string[];
  /** Null when nothing can be made of it; then the losses say why. */
  readonly question: MoodleQuestion | null;
  readonly losses: readonly Loss[];
}

/** Told of what can't be carried over, while a question is made. */
export type Report = (loss: Loss) => void;

/** Nothing can be made of a question: why, and what to do about it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly loss: Loss;

  constructor(what: Sentence, todo: Sentence) {
    super(what);
    this.loss = { what, todo };
  }
}
