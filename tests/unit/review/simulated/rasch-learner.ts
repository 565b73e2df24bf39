import { bankOf } from '../../../../src/questions/banks.ts';
import { graderOf } from '../../../../src/questions/graders.ts';
import type { Question } from '../../../../src/questions/models.ts';
import { offeredBy } from '../../../../src/review/statistics/options.ts';
import type { Chance } from '../../../soak/chance.ts';

/**
 * A learner of the Rasch model: who is as able as a question is hard has it right half the time, and one logit more
 * makes that 73 in 100. Who does not know the answer gives a wrong one.
 */
export class RaschLearner {
  readonly ability: number;
  readonly #chance: Chance;

  constructor(ability: number, chance: Chance) {
    this.ability = ability;
    this.#chance = chance;
  }

  /** What the learner answers. @param question as it truly is: with its right key */
  answer(question: Question): string {
    const share = 1 / (1 + Math.exp(difficultyOf(question) - this.ability));
    return this.#chance.below(1_000) < share * 1_000 ? rightAnswer(question) : this.#wrongAnswer(question);
  }

  #wrongAnswer(question: Question): string {
    switch (question.kind) {
      case 'single':
      case 'hotspot':
      case 'true-false':
        return this.#chance.one(offeredBy(question).filter(({ isRight }) => !isRight)).mark;
      case 'multiple':
        return this.#chance.one(question.options.filter(({ correct }) => !correct)).id;
      case 'matching': {
        const [first, ...rest] = question.pairs;
        return [...rest, first!].map(({ id }, index) => `${question.pairs[index]!.id}${id}`).join(',');
      }
      case 'categorising':
        return question.items
          .map(({ id, category }, index) => {
            const other = question.categories.find((one) => one.id !== category);
            return `${id}${index % 2 === 0 ? other!.id : category}`;
          })
          .join(',');
      case 'ordering': {
        const [first, ...rest] = question.items.map(({ id }) => id);
        return [...rest, first].join(',');
      }
      case 'likert':
        return this.#chance.one(question.scale).id;
      case 'fill-in':
        return this.#chance.one(['no sé', 'ICANN', '=1+1', 'la ONU']);
      case 'numeric':
        return String(question.answer.value + question.answer.tolerance + 1 + this.#chance.below(3));
      default:
        return bankOf(question).wrong(question);
    }
  }
}

/** From −1.5 to 1.5 logits, by the question's id: the same in every run. */
export function difficultyOf({ id }: Question): number {
  const sum = [...id].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 1_000, 7);
  return (sum / 1_000) * 3 - 1.5;
}

/** The right answer in our own form. */
export function rightAnswer(question: Question): string {
  const [value] = graderOf(question).correct(question);
  switch (value?.type) {
    case 'choice':
    case 'sequencing':
      return value.ids.join(',');
    case 'matching':
      return value.pairs.map((pair) => pair.join('')).join(',');
    case 'true-false':
      return value.value ? 't' : 'f';
    case 'fill-in':
      return value.text;
    case 'likert':
      return value.id;
    case 'numeric':
      return String(value.value);
    case undefined:
      throw new Error('every question has a right answer');
  }
}
