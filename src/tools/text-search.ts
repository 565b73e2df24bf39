import { fold } from './fold.ts';

/** A piece of the course that can be found: a block of a lesson, a term, a reference. */
export interface SearchText {
  /** Where it stands: `#/lesson/por-que-nacio/3`. */
  readonly address: string;
  /** What it stands under: the lesson's title, or the term itself. */
  readonly title: string;
  readonly text: string;
}

/** A piece that holds every word that was asked for. */
export interface Found {
  readonly address: string;
  readonly title: string;
  /** The text around the first of the words, in three parts: before, the word, after. */
  readonly excerpt: readonly [string, string, string];
}

/** Characters of the text on each side of what was found. */
const AROUND = 70;

/**
 * Finds the pieces that hold all words of a query, whatever their accents and capitals. Words in a title come first,
 * then the order of the course.
 */
export function search(texts: readonly SearchText[], query: string): Found[] {
  const words = fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.join('').length < 2) return [];
  const found = texts.flatMap((piece) => {
    const title = fold(piece.title);
    const text = fold(piece.text);
    if (!words.every((word) => text.includes(word) || title.includes(word))) return [];
    const inTitle = words.filter((word) => title.includes(word)).length;
    return [{ inTitle, hit: { ...piece, excerpt: excerptOf(piece.text, text, words) } }];
  });
  return found
    .sort((one, other) => other.inTitle - one.inTitle)
    .map(({ hit: { address, title, excerpt } }) => ({ address, title, excerpt }));
}

function excerptOf(text: string, folded: string, words: readonly string[]): Found['excerpt'] {
  const places = words.map((word) => ({ word, at: folded.indexOf(word) })).filter(({ at }) => at >= 0);
  const [first] = places.sort((one, other) => one.at - other.at);
  const at = first?.at ?? 0;
  const end = at + (first?.word.length ?? 0);
  const from = text.lastIndexOf(' ', Math.max(0, at - AROUND)) + 1;
  const until = text.indexOf(' ', end + AROUND);
  return [
    (from > 0 ? '… ' : '') + text.slice(from, at),
    text.slice(at, end),
    until < 0 ? text.slice(end) : `${text.slice(end, until)} …`,
  ];
}
