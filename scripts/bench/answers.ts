import type { Watched } from './watch-page.ts';

/** The last paint of a kind and the click before it. */
export function lastAnswer(
  { paints, clicks }: Pick<Watched, 'paints' | 'clicks'>,
  mark: string,
): { readonly clicked: number; readonly painted: number } {
  const painted = paints.findLast((paint) => paint.mark === mark)?.at ?? NaN;
  return { painted, clicked: clicks.findLast((click) => click < painted) ?? NaN };
}
