import { itemMeans } from './scored-matrix.ts';
import type { ScoredMatrix } from './scored-matrix.ts';

/** How far the scores of an assessment can be trusted. */
export interface Reliability {
  /** KR-20 or alpha where all meet the same questions, phi where they are drawn. At most 1; below 0 is possible. */
  readonly coefficient: number;
  /** `kr20`: all answers right or wrong; `alpha`: with partial credit; `phi`: drawn at random. */
  readonly method: 'kr20' | 'alpha' | 'phi';
  /** Standard error of measurement of a score in per cent. */
  readonly sem: number;
  /** Learners that it rests on. */
  readonly learners: number;
  /** Questions of one attempt. */
  readonly length: number;
}

/**
 * Reliability of the mean score over `length` questions, from the items' mean variance v and the mean covariance c of
 * pairs of items over those who met both (n − 1 in the denominators).
 *
 * Where everybody meets the same questions this is Cronbach's alpha, length·c / (v + (length − 1)·c) (Cronbach 1951,
 * Psychometrika 16), and with right or wrong alone KR-20 (Kuder and Richardson 1937). Where each learner draws others,
 * how hard the drawn ones are is an error too: the variance of the items' means is added to the error, which gives
 * the index of dependability phi of the design with items nested in persons (Brennan 2001, Generalizability Theory).
 * @param length how many questions one attempt asks
 * @param isDrawn whether they are drawn from a larger bank
 * @returns null when no two items were met by two learners, or nothing varies
 */
export function reliability(matrix: ScoredMatrix, length: number, isDrawn: boolean): Reliability | null {
  const { items, rows } = matrix;
  const learners = rows.filter((row) => row.length > 1).length;
  const pairs = pairSums(matrix);
  const variances: number[] = [];
  const covariances: number[] = [];
  for (let one = 0; one < items; one += 1) {
    for (let other = one; other < items; other += 1) {
      const at = one * items + other;
      const count = pairs.counts[at] ?? 0;
      if (count < 2) continue;
      const product = (pairs.ones[at] ?? 0) * (pairs.others[at] ?? 0);
      const covariance = ((pairs.products[at] ?? 0) - product / count) / (count - 1);
      (one === other ? variances : covariances).push(covariance);
    }
  }
  if (covariances.length === 0 || length < 2) return null;
  const variance = mean(variances);
  const covariance = mean(covariances);
  if (variance < 1e-12) return null;
  const difficulty = isDrawn ? spread(itemMeans(matrix).filter((one) => !Number.isNaN(one))) : 0;
  const error = Math.max(0, variance - covariance + difficulty) / length;
  const isDichotomous = rows.every((row) => row.every(({ score }) => score === 0 || score === 1));
  return {
    coefficient: covariance / (covariance + error),
    method: isDrawn ? 'phi' : isDichotomous ? 'kr20' : 'alpha',
    sem: Math.sqrt(error) * 100,
    learners,
    length,
  };
}

/** Sums over those who met both items of a pair, at `one * items + other` with one ≤ other. */
function pairSums({ items, rows }: ScoredMatrix) {
  const sums = (): Float64Array => new Float64Array(items * items);
  const [counts, ones, others, products] = [sums(), sums(), sums(), sums()];
  for (const row of rows) {
    for (const first of row) {
      for (const second of row) {
        if (second.item < first.item) continue;
        const at = first.item * items + second.item;
        counts[at] = (counts[at] ?? 0) + 1;
        ones[at] = (ones[at] ?? 0) + first.score;
        others[at] = (others[at] ?? 0) + second.score;
        products[at] = (products[at] ?? 0) + first.score * second.score;
      }
    }
  }
  return { counts, ones, others, products };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Variance with n − 1. */
function spread(values: readonly number[]): number {
  const centre = mean(values);
  const sum = values.reduce((total, value) => total + (value - centre) ** 2, 0);
  return values.length < 2 ? 0 : sum / (values.length - 1);
}
