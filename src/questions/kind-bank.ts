import type { Mark } from '../model/slug.ts';
import type { Response } from './grade.ts';
import type { ResponseForm } from './response-form.ts';

/** Something in a question that a report names by a letter. */
export interface LegendOption {
  /** The letter or digit; two for a pair, as far as the report names both. */
  readonly letter: string;
  readonly text: string;
  readonly right: boolean;
}

/** What there is to choose from, and the right choice in words, part by part. */
export interface Legend {
  readonly options: readonly LegendOption[];
  readonly answer: readonly string[];
}

/** What can be chosen in a question, and whether it is right. */
export interface Offered {
  readonly mark: string;
  /** Null where nothing is right or wrong. */
  readonly isRight: boolean | null;
}

/** How the reader's language says what learners accept or reject. */
export interface TruthWords {
  readonly true: string;
  readonly false: string;
}

/** What a legend borrows of the reader's language. */
export interface LegendWords extends TruthWords {
  /** BCP 47 tag. */
  readonly lang: string;
  /** How many typing mistakes are let pass. */
  typos(count: number): string;
}

/**
 * What the build and trainers need to know of a kind of question beside its shape and its judgement: legends, item
 * analysis, the budget of resume data, samples. Pure, and never part of a package.
 */
export interface KindBank<Body> {
  readonly form: ResponseForm;
  /** The longest response that the element can hand in. */
  longest(body: Body): Response;
  /** A response that does not earn all; of an opinion, another one. */
  wrong(body: Body): Response;
  legend(body: Body, words: LegendWords): Legend;
  /** Everything that can be chosen; empty where learners write, and where only the whole order counts. */
  offered(body: Body): readonly Offered[];
  /** What a choice says: the option's text, «left → right» for a pair, the items in their order. */
  textOf(body: Body, mark: string, words: TruthWords): string;
  /** The right answer in words, where it is not among what is offered. */
  rightText?(body: Body): string;
}

/** How a pair is shown: `Perú → Lima`. */
export function pairText(left: string, right: string): string {
  return `${left} → ${right}`;
}

/** The marks of parts as the response to an order or to several choices has them. */
export function marksOf(parts: readonly { readonly id: Mark }[]): Response {
  return parts.map(({ id }) => id).join(',');
}
