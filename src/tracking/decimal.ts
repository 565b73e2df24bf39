/** A decimal without exponent or locale, at most `places` decimals: `85.5`. Whatever rounds to nothing is `0`. */
export function decimal(value: number, places = 2): string {
  const fixed = value.toFixed(places);
  const short = fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
  return short === '-0' ? '0' : short;
}
