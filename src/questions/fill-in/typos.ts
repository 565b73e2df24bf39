/**
 * How many typing mistakes make one text of another: a character too many, missing or wrong, or two neighbours that
 * changed places (Damerau–Levenshtein distance, optimal string alignment: no place is mended twice).
 */
export function typosBetween(one: string, other: string): number {
  const a = [...one];
  const b = [...other];
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_hole, column) => column);
  a.forEach((character, row) => {
    const line = [row + 1];
    b.forEach((against, column) => {
      const replaced = at(last, column) + (character === against ? 0 : 1);
      const least = Math.min(replaced, at(last, column + 1) + 1, at(line, column) + 1);
      const isSwap = character === b[column - 1] && against === a[row - 1];
      line.push(isSwap ? Math.min(least, at(before, column - 1) + 1) : least);
    });
    before = last;
    last = line;
  });
  return at(last, b.length);
}

function at(line: readonly number[], index: number): number {
  return line[index] ?? Infinity;
}
