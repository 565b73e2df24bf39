import { isGraded } from '../../questions/graded.ts';
import type { ItemAnalysis, OptionChoice } from '../statistics/item-analysis.ts';
import { isWholeChoice, offeredBy } from '../statistics/options.ts';
import { FEWEST } from '../statistics/sample-size.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';

/** Ebel and Frisbie 1991, Essentials of Educational Measurement: below .20 an item is poor. */
const WEAK = 0.2;
/** Few master it, or nearly everybody does: then it tells learners apart no more. */
const HARD = 0.3;
const EASY = 0.95;
/** Haladyna and Downing 1993: a distractor that fewer than 5 % choose does no work. */
const DEAD = 0.05;
/** A wrong option draws attention when so many of those who answered choose it. */
const DRAWS = 0.15;

/** What the figures of a question ask of the trainer, the gravest first. Never empty. */
export function itemAdvice(item: ItemAnalysis): Finding[] {
  const { answered, scored, weight, shape } = item;
  if (shape.known && !isGraded(shape.known.question)) return [finding('opinion', {})];
  if (answered > 0 && scored === 0) return [finding('not-judged', {})];
  if (weight === 'none') return [finding('few-answers', { count: scored, fewest: FEWEST })];
  const isTentative = weight === 'tentative';
  const found = [...keyAdvice(item, isTentative), ...difficultyAdvice(item, isTentative)];
  if (weight === 'firm') found.push(...distractorAdvice(item));
  return found.length > 0 ? found : [finding('sound', {}, isTentative)];
}

function keyAdvice(item: ItemAnalysis, isTentative: boolean): Finding[] {
  const { itemRest, difficulty, weight } = item;
  const suspect = suspectOption(item);
  if (suspect) return [finding('key-suspect', { mark: suspect.mark, count: suspect.count }, isTentative)];
  if (!itemRest) return [];
  if (itemRest.value < 0) {
    // With few answers a slightly negative value is chance more often than not.
    const isChance = isTentative && itemRest.high > 0.3;
    return isChance
      ? []
      : [finding('negative', { value: itemRest.value }, isTentative || itemRest.high >= 0)];
  }
  // An item that nearly everybody masters can't correlate with anything.
  const isWeak = weight === 'firm' && itemRest.value < WEAK && (difficulty?.value ?? 0) < EASY;
  return isWeak ? [finding('weak', { value: itemRest.value })] : [];
}

/** A wrong option whose choosers do better in the rest than those who chose the right one. */
function suspectOption({ options, itemRest, shape }: ItemAnalysis): OptionChoice | null {
  const question = shape.known?.question ?? null;
  // Of what learners write or put in order no option can be the key.
  const isChoice = question === null || offeredBy(question).length > 0;
  if (!isChoice || !isWholeChoice(question) || (itemRest && itemRest.value >= 0)) return null;
  const right = options.filter(({ isRight, rest }) => isRight === true && rest !== null);
  const bestRight = Math.max(Number.NEGATIVE_INFINITY, ...right.map(({ rest }) => rest ?? 0));
  const drawing = options.filter(
    ({ isRight, count, share, rest }) =>
      isRight === false && count >= 3 && share >= DRAWS && rest !== null && rest > bestRight,
  );
  const [first] = drawing.sort((one, other) => other.count - one.count);
  // Nobody chose the right answer: the most chosen wrong one is a suspect only when it draws half of them.
  if (right.length === 0) return first && first.share >= 0.5 ? first : null;
  return first ?? null;
}

function difficultyAdvice({ difficulty }: ItemAnalysis, isTentative: boolean): Finding[] {
  if (!difficulty) return [];
  const { value: share } = difficulty;
  if (share < HARD) return [finding('too-hard', { share }, isTentative)];
  return share >= EASY ? [finding('too-easy', { share }, isTentative)] : [];
}

function distractorAdvice({ options, shape, difficulty }: ItemAnalysis): Finding[] {
  const question = shape.known?.question;
  if (!question || !('options' in question)) return [];
  // Where all is known, no distractor can draw anybody.
  if ((difficulty?.value ?? 1) >= EASY) return [];
  const marks = options
    .filter(({ isRight, share }) => isRight === false && share < DEAD)
    .map(({ mark }) => mark);
  return marks.length > 0 ? [finding('dead-options', { marks })] : [];
}
