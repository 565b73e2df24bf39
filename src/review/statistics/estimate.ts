/** A number with the interval in which the true one lies with 95 % confidence. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Standard normal quantile for 95 %. */
const Z = 1.959963984540054;

/**
 * A share with Wilson's interval (Wilson 1927; method 3 of Newcombe 1998, Statistics in Medicine 17), which holds for
 * small groups and shares near 0 and 1 too. For partial credit the mean score takes the share's place: scores from 0
 * to 1 vary at most as much as right and wrong do, so that the interval is rather too wide than too narrow.
 */
export function wilson(share: number, count: number): Estimate | null {
  if (count === 0) return null;
  const centre = share + Z ** 2 / (2 * count);
  const reach = Z * Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2));
  const scale = 1 + Z ** 2 / count;
  return {
    value: share,
    low: Math.max(0, (centre - reach) / scale),
    high: Math.min(1, (centre + reach) / scale),
  };
}

/**
 * A correlation with Fisher's interval; null below four pairs or where one side does not vary.
 * @param ys as many as xs, in the same order
 */
export function correlation(xs: readonly number[], ys: readonly number[]): Estimate | null {
  const count = xs.length;
  const value = pearson(xs, ys);
  if (value === null || count < 4) return null;
  const z = Math.atanh(Math.max(-0.999999, Math.min(0.999999, value)));
  const reach = Z / Math.sqrt(count - 3);
  return { value, low: Math.tanh(z - reach), high: Math.tanh(z + reach) };
}

function pearson(xs: readonly number[], ys: readonly number[]): number | null {
  const count = xs.length;
  if (count < 2) return null;
  const [meanX, meanY] = [meanOf(xs), meanOf(ys)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let index = 0; index < count; index += 1) {
    const [dx, dy] = [(xs[index] ?? 0) - meanX, (ys[index] ?? 0) - meanY];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  // What is left of rounding is no variation.
  return xx < 1e-12 || yy < 1e-12 ? null : xy / Math.sqrt(xx * yy);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
