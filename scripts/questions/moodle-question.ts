import type { Html } from '../../src/model/rich-text.ts';

/** A choice of a Moodle question, and what it earns of the mark: 1 is all, below zero takes away. */
export interface MoodleChoice {
  readonly text: Html;
  readonly fraction: number;
  readonly feedback: Html;
}

/** A text that a learner may type; `*` stands for any. */
export interface MoodleTyped {
  readonly text: string;
  readonly fraction: number;
  readonly feedback: Html;
}

/** A number that a learner may type; `*` stands for any. */
export interface MoodleNumber {
  readonly value: number | '*';
  readonly tolerance: number;
  readonly fraction: number;
  readonly feedback: Html;
}

/** What Moodle's question types hold beyond what all of them do. */
export type MoodleBody =
  | { readonly type: 'multichoice'; readonly single: boolean; readonly choices: readonly MoodleChoice[] }
  | {
      readonly type: 'truefalse';
      readonly correct: boolean;
      readonly whenTrue: Html;
      readonly whenFalse: Html;
    }
  /** A stem that is empty makes its answer a distractor. */
  | { readonly type: 'matching'; readonly stems: readonly { readonly text: Html; readonly answer: string }[] }
  | { readonly type: 'ordering'; readonly items: readonly Html[] }
  /** `[[2]]` in the text is a gap for the second choice, where all choices of its group are offered. */
  | {
      readonly type: 'gapselect';
      readonly choices: readonly { readonly text: string; readonly group: number }[];
    }
  | {
      readonly type: 'shortanswer';
      readonly caseSensitive: boolean;
      readonly answers: readonly MoodleTyped[];
    }
  | {
      readonly type: 'numerical';
      readonly answers: readonly MoodleNumber[];
      readonly unit: string | undefined;
    };

/** A question as Moodle's formats write it, in whichever of them. */
export type MoodleQuestion = MoodleBody & {
  /** Moodle's "ID number": our question's id; empty when it has none. */
  readonly id: string;
  readonly name: string;
  readonly text: Html;
  readonly generalFeedback: Html;
  readonly points: number;
  readonly tags: readonly string[];
  readonly shuffle: boolean;
};
