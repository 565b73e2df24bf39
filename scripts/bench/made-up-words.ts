import { randomFrom } from '../../src/core/draw.ts';

const BEGINNINGS = 'b c d f g l m n p r s t v br ch cl cr dr fl gr pl pr tr'.split(' ');
const MIDDLES = 'a e i o u á é í ó ia ie ue'.split(' ');
const ENDINGS = ['', '', '', 'n', 's', 'r', 'l'];
/** About as many different words as a course of some length uses. */
const VOCABULARY = 3000;

/** Words without a sense, as long and as different from each other as those of a language. A seed decides them all. */
export class MadeUpWords {
  readonly #random: () => number;
  readonly #vocabulary: readonly string[];

  constructor(seed: number) {
    this.#random = randomFrom(seed);
    this.#vocabulary = Array.from({ length: VOCABULARY }, () =>
      Array.from({ length: 1 + this.below(4) }, () => this.#syllable()).join(''),
    );
  }

  /** A whole number from 0 to one less than the limit. */
  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  /** Some words without a full stop, the first with a capital. */
  phrase(count: number): string {
    // A few words are used again and again, as in every language.
    const words = Array.from({ length: count }, () => {
      const rank = Math.floor(this.#vocabulary.length * this.#random() ** 3);
      return this.#vocabulary[rank] ?? '';
    });
    const [first = '', ...more] = words;
    return [first.charAt(0).toUpperCase() + first.slice(1), ...more].join(' ');
  }

  /** Sentences of usual length, such that all have about so many words. */
  text(count: number): string {
    const sentences: string[] = [];
    for (let left = count; left > 0;) {
      const length = Math.min(Math.max(left, 4), 8 + this.below(10));
      sentences.push(`${this.phrase(length)}.`);
      left -= length;
    }
    return sentences.join(' ');
  }

  #syllable(): string {
    const pick = (list: readonly string[]): string => list[this.below(list.length)] ?? '';
    return pick(BEGINNINGS) + pick(MIDDLES) + pick(ENDINGS);
  }
}
