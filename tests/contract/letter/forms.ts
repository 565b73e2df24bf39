/** A decimal in a range: no exponent, no comma, at most `places` decimals and five digits before the point. */
export function decimalWithin(low: number, high: number, places: number): (value: string) => boolean {
  const form = new RegExp(`^-?\\d{1,5}(\\.\\d{1,${places}})?$`);
  return (value) => form.test(value) && Number(value) >= low && Number(value) <= high;
}

/** Words that stay themselves everywhere: no line breaks, quotes, angle brackets, lone surrogates or delimiters. */
export function plainWords(limit: number): (value: string) => boolean {
  return (value) =>
    value.length > 0 &&
    value.length <= limit &&
    !/[\p{Cc}\p{Cs}\u2028\u2029"<>{}]|\[[,.:]\]/u.test(value) &&
    !/^\s|\s$/.test(value);
}

/** A list whose members have a form; each stands in it once. */
export function listOf(member: RegExp, delimiter: string, most = 36): (value: string) => boolean {
  return (value) => {
    const members = value.split(delimiter);
    return (
      members.length <= most &&
      members.every((one) => member.test(one)) &&
      new Set(members).size === members.length
    );
  };
}
