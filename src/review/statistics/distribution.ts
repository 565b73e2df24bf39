/** Numbers at a glance. */
export interface Distribution {
  readonly count: number;
  readonly mean: number;
  /** Standard deviation with n − 1; 0 for a single number. */
  readonly deviation: number;
  readonly lowest: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly highest: number;
}

/** Describes numbers; null when there are none. */
export function distribution(values: readonly number[]): Distribution | null {
  const sorted = [...values].sort((one, other) => one - other);
  const count = sorted.length;
  if (count === 0) return null;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / count;
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    count,
    mean,
    deviation: count > 1 ? Math.sqrt(squares / (count - 1)) : 0,
    lowest: quantile(sorted, 0),
    lowerQuartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upperQuartile: quantile(sorted, 0.75),
    highest: quantile(sorted, 1),
  };
}

/** Interpolates between the two nearest, as spreadsheets do (Hyndman and Fan 1996, definition 7). */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}

/** How many values lie in each tenth of 0 to 100; 100 belongs to the last. */
export function histogram(values: readonly number[]): number[] {
  const bins = Array.from({ length: 10 }, () => 0);
  for (const value of values) {
    const bin = Math.max(0, Math.min(9, Math.floor(value / 10)));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}
