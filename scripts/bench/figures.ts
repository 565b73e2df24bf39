/** What several runs of one measure found. */
export interface Figure {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly values: readonly number[];
}

/** Sums up runs. @throws Error when there is none, or one found no number */
export function figureOf(values: readonly number[]): Figure {
  const sorted = [...values].sort((one, other) => one - other);
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined || !sorted.every(Number.isFinite))
    throw new Error(`a measure needs numbers, but found ${values.join(', ') || 'none'}`);
  const half = sorted.length / 2;
  const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return { median: middle.reduce((sum, value) => sum + value, 0) / middle.length, min, max, values };
}

/** The figure of one property of every run. */
export function figureIn<Run>(runs: readonly Run[], value: (run: Run) => number): Figure {
  return figureOf(runs.map(value));
}
