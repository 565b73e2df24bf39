/** A decimal without exponent or locale, at most `places` decimals: `85.5`. */
export function decimal(value: number, places = 2): string {
  return String(Number(value.toFixed(places)));
}
