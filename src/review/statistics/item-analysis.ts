import type { Answer } from './answers.ts';
import type { ItemShape } from './course-shape.ts';
import { distribution } from './distribution.ts';
import type { Distribution } from './distribution.ts';
import { correlation, wilson } from './estimate.ts';
import type { Estimate } from './estimate.ts';
import { chosenIn, isWholeChoice, offeredBy } from './options.ts';
import { weightOf } from './sample-size.ts';
import type { Weight } from './sample-size.ts';
import type { RestScore } from './scored-matrix.ts';
import { upperLower } from './upper-lower.ts';
import type { UpperLower } from './upper-lower.ts';

/** Who chose an option. */
export interface OptionChoice {
  /** The option's id, `a.1` for a pair, or what was written. */
  readonly mark: string;
  /** By the results that the data tell, else by the key of the page's course; null when neither says. */
  readonly isRight: boolean | null;
  readonly count: number;
  /** Of those who answered the question. */
  readonly share: number;
  /** Mean rest score of those who chose it, 0 to 1; null when nobody did. */
  readonly rest: number | null;
}

/** What the answers to one question say about it. */
export interface ItemAnalysis {
  readonly shape: ItemShape;
  /** Learners who answered it, and how many of the answers are judged. */
  readonly answered: number;
  readonly scored: number;
  readonly weight: Weight;
  /** Mean score: how easy it is. */
  readonly difficulty: Estimate | null;
  /** Correlation of its score with the rest score («corrected point-biserial»). */
  readonly itemRest: Estimate | null;
  readonly groups: UpperLower | null;
  readonly options: readonly OptionChoice[];
  /** Different texts beyond those among the options. */
  readonly otherTexts: number;
  /** Seconds that answers took; null when the files do not say. */
  readonly time: Distribution | null;
}

/** Texts that are listed of what learners wrote. */
const TEXTS = 12;

/** An answer to the item, with the row of its learner. */
export interface RowAnswer extends Pick<Answer, 'given'> {
  readonly row: number;
}

/** Analyses one item. @param rests its judged answers with their rest scores */
export function analyseItem(
  shape: ItemShape,
  answers: readonly RowAnswer[],
  rests: readonly RestScore[],
): ItemAnalysis {
  // Plain loops: large groups have half a million answers.
  const seconds: number[] = [];
  let [scored, earned] = [0, 0];
  for (const { given } of answers) {
    if (given.seconds !== null) seconds.push(given.seconds);
    if (given.score === null) continue;
    scored += 1;
    earned += given.score;
  }
  const restOf: number[] = [];
  for (const { row, rest } of rests) restOf[row] = rest;
  const options = choices(shape, answers, restOf);
  const isOpen = shape.known === null || offeredBy(shape.known.question).length === 0;
  return {
    shape,
    answered: answers.length,
    scored,
    weight: weightOf(scored),
    difficulty: wilson(earned / scored, scored),
    itemRest: correlation(
      rests.map(({ score }) => score),
      rests.map(({ rest }) => rest),
    ),
    groups: upperLower(rests),
    options: isOpen ? options.slice(0, TEXTS) : options,
    otherTexts: isOpen ? Math.max(0, options.length - TEXTS) : 0,
    time: distribution(seconds),
  };
}

interface Tally {
  count: number;
  scored: number;
  earned: number;
  readonly rests: number[];
}

function choices(
  { known }: ItemShape,
  answers: readonly RowAnswer[],
  restOf: readonly (number | undefined)[],
): OptionChoice[] {
  const question = known?.question ?? null;
  const offered = question ? offeredBy(question) : [];
  const tallies = new Map<string, Tally>(
    offered.map(({ mark }) => [mark, { count: 0, scored: 0, earned: 0, rests: [] }]),
  );
  const chosen = new Map<string, readonly string[]>();
  for (const { row, given } of answers) {
    const { response } = given;
    // The same few responses come thousands of times.
    const marks = chosen.get(response) ?? chosenIn(question, response);
    chosen.set(response, marks);
    for (const mark of marks) {
      const tally = tallies.get(mark) ?? { count: 0, scored: 0, earned: 0, rests: [] };
      tallies.set(mark, tally);
      tally.count += 1;
      if (given.score !== null) {
        tally.scored += 1;
        tally.earned += given.score;
      }
      const rest = restOf[row];
      if (rest !== undefined) tally.rests.push(rest);
    }
  }
  // Where one choice is the whole answer, its result says whether it is right: the key may have been another.
  const isWhole = isWholeChoice(question);
  const list = [...tallies].map(([mark, { count, scored, earned, rests }]): OptionChoice => ({
    mark,
    isRight:
      isWhole && scored > 0
        ? earned / scored > 0.999
        : (offered.find((one) => one.mark === mark)?.isRight ?? null),
    count,
    share: answers.length === 0 ? 0 : count / answers.length,
    rest: rests.length === 0 ? null : rests.reduce((sum, rest) => sum + rest, 0) / rests.length,
  }));
  return offered.length > 0 ? list : list.sort((one, other) => other.count - one.count);
}
