import { wordsOf } from '../../components/words-of.ts';
import type { Html } from '../../model/rich-text.ts';
import type { Mark } from '../../model/slug.ts';

/** How an author marks the place of a gap: `{{a}}`. */
const GAP = /\{\{([a-z0-9])\}\}/;

/** A text up to a gap; the last piece has none behind it. */
export interface Piece {
  readonly html: Html;
  readonly gap: Mark | null;
}

/** A text taken apart at its gaps, in reading order. */
export function piecesOf(text: Html): Piece[] {
  const parts = text.split(GAP);
  return parts.flatMap((html, at) => (at % 2 === 0 ? [{ html, gap: parts[at + 1] ?? null }] : []));
}

/** Gaps in the order in which a reader meets them, which differs between languages. */
export function inReadingOrder<Gap extends { readonly id: Mark }>(
  text: Html,
  gaps: readonly Gap[],
): readonly Gap[] {
  return piecesOf(text).flatMap(({ gap }) => gaps.find(({ id }) => id === gap) ?? []);
}

/** So many words tell where a gap is. */
const BEFORE = 6;
const AFTER = 4;

/**
 * The words around a gap, by which it is called: `se reúne cada … en otro país`; its number where there are none, its mark
 * where there is no such gap.
 */
export function contextOf(text: Html, gap: Mark): string {
  const pieces = piecesOf(text);
  const at = pieces.findIndex((piece) => piece.gap === gap);
  if (at < 0) return gap;
  const before = wordsIn(pieces[at]).slice(-BEFORE);
  const after = wordsIn(pieces[at + 1]).slice(0, AFTER);
  const words = [...before, '…', ...after].join(' ');
  return /[\p{L}\p{N}]/u.test(words) ? words : String(at + 1);
}

function wordsIn(piece: Piece | undefined): string[] {
  return wordsOf(piece?.html ?? '')
    .split(' ')
    .filter((word) => word !== '');
}
