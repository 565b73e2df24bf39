/** A judged answer: which item, and the share of its points that was earned (0 to 1). */
export interface ScoredAnswer {
  readonly item: number;
  readonly score: number;
}

/**
 * Who earned what where: a row for each learner, which holds the items that this learner met. Random draws leave the
 * others out by design, so that nothing follows from their absence.
 */
export interface ScoredMatrix {
  readonly items: number;
  readonly rows: readonly (readonly ScoredAnswer[])[];
}

/** The mean score of each item over those who met it; NaN for an item that nobody met. */
export function itemMeans({ items, rows }: ScoredMatrix): number[] {
  const sums = Array.from({ length: items }, () => 0);
  const counts = Array.from({ length: items }, () => 0);
  for (const row of rows) {
    for (const { item, score } of row) {
      sums[item] = (sums[item] ?? 0) + score;
      counts[item] = (counts[item] ?? 0) + 1;
    }
  }
  return sums.map((sum, item) => sum / (counts[item] ?? 0));
}

/** How an answer stands beside the rest of what its learner did. */
export interface RestScore extends ScoredAnswer {
  readonly row: number;
  /**
   * Mean of the learner's other answers, each less the mean of its item, plus the mean of all items: what the rest
   * would have earned had everybody met the same questions.
   */
  readonly rest: number;
}

/**
 * The rest score of every answer, by item. Where questions are drawn at random, a learner's mean depends on how hard
 * the drawn ones were; taking the item's mean off each answer is the person effect of the two-way model (Bernaards and
 * Sijtsma 2000, «Influence of imputation and EM methods …», Multivariate Behavioral Research 35). With complete data
 * it is the plain rest score but for a constant, so that correlations are the usual ones.
 */
export function restScores(matrix: ScoredMatrix): RestScore[][] {
  const means = itemMeans(matrix);
  const met = means.filter((mean) => !Number.isNaN(mean));
  const level = met.reduce((sum, mean) => sum + mean, 0) / met.length;
  const byItem: RestScore[][] = Array.from({ length: matrix.items }, () => []);
  matrix.rows.forEach((answers, row) => {
    if (answers.length < 2) return;
    const surplus = answers.map(({ item, score }) => score - (means[item] ?? 0));
    const sum = surplus.reduce((total, one) => total + one, 0);
    answers.forEach(({ item, score }, index) => {
      const rest = level + (sum - (surplus[index] ?? 0)) / (answers.length - 1);
      byItem[item]?.push({ item, score, row, rest });
    });
  });
  return byItem;
}
