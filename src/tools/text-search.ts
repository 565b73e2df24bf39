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
 * letters that are only inside a word last, and else the order of the course.
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
    const rank = words.reduce((sum, word) => sum + rankOf(word, title, text), 0);
    const { address } = piece;
    return [{ rank, hit: { address, title: piece.title, excerpt: excerptOf(piece.text, text, words) } }];
  });
  return found.sort((one, other) => other.rank - one.rank).map(({ hit }) => hit);
}

/** What was found under each title, in the order of the best of each. */
export function byTitle(found: readonly Found[]): Found[][] {
  const groups = new Map<string, Found[]>();
  for (const one of found) groups.set(one.title, [...(groups.get(one.title) ?? []), one]);
  return [...groups.values()];
}

/** 2 when a word of the title begins so, 1 when a word of the text does, 0 when the letters are only inside words. */
function rankOf(letters: string, title: string, text: string): number {
  if (beginningOf(letters, title) >= 0) return 2;
  return beginningOf(letters, text) >= 0 ? 1 : 0;
}

/** Where a word first begins with these letters, or -1: "mag" begins "MAG", and is only inside "imaginó". */
function beginningOf(letters: string, folded: string): number {
  const found = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?=${letters})`, 'u').exec(folded);
  return found ? found.index + found[0].length : -1;
}

/** Where these letters are best seen: as the beginning of a word, else inside one, else -1. */
function placeOf(letters: string, folded: string): number {
  const at = beginningOf(letters, folded);
  return at < 0 ? folded.indexOf(letters) : at;
}

function excerptOf(text: string, folded: string, words: readonly string[]): Found['excerpt'] {
  const places = words.map((word) => ({ word, at: placeOf(word, folded) })).filter(({ at }) => at >= 0);
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
