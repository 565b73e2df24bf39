import { callAlike, parseCodes, toMarkdown } from './markdown-codes.ts';
import type { Inline } from './markdown-codes.ts';

/** A stretch of a unit: words for translators, or what stands between paragraphs and only has to be kept. */
export interface Stretch {
  readonly type: 'segment' | 'ignorable';
  readonly source: readonly Inline[];
  /** Null when there is no translation. */
  readonly target: readonly Inline[] | null;
}

/**
 * A text and its translation paragraph by paragraph (list entries, cells …), when both have the same frame of marks;
 * else as one segment, because nobody knows which paragraph became which. Codes of a translation that its source does
 * not have in the same place are called `t1`, `t2` …
 */
export function splitStretches(source: string, target: string | undefined): Stretch[] {
  let extra = 0;
  const newName = (): string => `t${(extra += 1)}`;
  return stretches(parseCodes(source), target === undefined ? null : parseCodes(target)).map((stretch) => ({
    ...stretch,
    target: stretch.target && callAlike(stretch.source, stretch.target, newName),
  }));
}

function stretches(source: readonly Inline[], target: readonly Inline[] | null): Stretch[] {
  const sources = piecesOf(source);
  if (source.length === 0) return [{ type: 'segment', source, target }];
  if (!target) return sources.map(({ type, inlines }) => ({ type, source: inlines, target: null }));
  const targets = piecesOf(target);
  const frame = (pieces: readonly Piece[]): string =>
    JSON.stringify(pieces.map(({ type, inlines }) => (type === 'ignorable' ? toMarkdown(inlines) : type)));
  if (frame(sources) !== frame(targets)) return [{ type: 'segment', source, target }];
  return sources.map(({ type, inlines }, index) => ({
    type,
    source: inlines,
    target: targets[index]?.inlines ?? [],
  }));
}

interface Piece {
  readonly type: Stretch['type'];
  readonly inlines: readonly Inline[];
}

function piecesOf(inlines: readonly Inline[]): Piece[] {
  const pieces: { type: Stretch['type']; inlines: Inline[] }[] = [];
  for (const one of inlines) {
    const isBreak = typeof one !== 'string' && one.kind === 'break';
    const last = pieces.at(-1);
    const type = isBreak ? 'ignorable' : 'segment';
    if (last && last.type === 'segment' && !isBreak) last.inlines.push(one);
    else pieces.push({ type, inlines: [one] });
  }
  return pieces;
}
