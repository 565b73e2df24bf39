import type { Segment } from '../block-syntax.ts';

/** What a segment is called by. */
export function kindOf(segment: Segment): string {
  return segment.type === 'prose' ? 'prose' : segment.kind;
}

/** So much more does it say that a segment was made from an original than that both are of one kind. */
const MADE_FROM = 2;

/**
 * For each segment of the base, which segment of a translation is its own; undefined where there is none. Both in the
 * same order, as many of one kind as can be, and rather those of which it is written down.
 * @param madeFrom whether it is known that a translated segment was made from one of the base
 */
export function alignSegments(
  base: readonly Segment[],
  translated: readonly Segment[],
  madeFrom: (base: number, translated: number) => boolean,
): (number | undefined)[] {
  const fits = (one: number, other: number): boolean => {
    const [original, segment] = [base[one], translated[other]];
    return original !== undefined && segment !== undefined && kindOf(original) === kindOf(segment);
  };
  if (base.length === translated.length && base.every((_segment, index) => fits(index, index)))
    return base.map((_segment, index) => index);
  // How well what follows can be aligned, from each pair of places on.
  const best = Array.from({ length: base.length + 1 }, () => Array<number>(translated.length + 1).fill(0));
  const at = (one: number, other: number): number => best[one]?.[other] ?? 0;
  const together = (one: number, other: number): number =>
    fits(one, other) ? at(one + 1, other + 1) + 1 + (madeFrom(one, other) ? MADE_FROM : 0) : -1;
  for (let one = base.length - 1; one >= 0; one -= 1) {
    const row = best[one] ?? [];
    for (let other = translated.length - 1; other >= 0; other -= 1)
      row[other] = Math.max(together(one, other), at(one + 1, other), at(one, other + 1));
  }
  let other = 0;
  return base.map((_segment, one) => {
    while (
      other < translated.length &&
      together(one, other) < at(one, other) &&
      at(one, other + 1) === at(one, other)
    )
      other += 1;
    if (other >= translated.length || together(one, other) < at(one, other)) return undefined;
    other += 1;
    return other - 1;
  });
}
