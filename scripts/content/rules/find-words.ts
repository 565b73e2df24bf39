import type { Place } from '../content-error.ts';

/** Markup that stands between an author's words and is not read; quote marks, because YAML escapes them. */
const SILENT = /\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)|[*_`[\]\\"]/y;

/** How many characters are enough to know a sentence by. */
const ENOUGH = 60;

/**
 * Where words begin in a source, whatever emphasis, links and line breaks stand among them there.
 * @param from where to begin to look, and what is said when they are not found
 */
export function placeOfWords(source: string, from: Place, words: string): Place {
  const start = offsetOf(source, from);
  const { plain, offsets } = readPlainly(source, start);
  const wanted = readPlainly(words, 0).plain.trim().slice(0, ENOUGH);
  const found = plain.indexOf(wanted);
  return placeAt(source, from, found < 0 ? undefined : offsets[found]);
}

/** Where a text first stands from a place on, exactly as it is written; that place when it does not. */
export function placeOfRaw(source: string, from: Place, raw: string): Place {
  const found = source.indexOf(raw, offsetOf(source, from));
  return placeAt(source, from, found < 0 ? undefined : found);
}

function placeAt(source: string, from: Place, offset: number | undefined): Place {
  if (offset === undefined) return from;
  const before = source.slice(0, offset).split('\n');
  return { path: from.path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function offsetOf(source: string, { line, column }: Place): number {
  const before = source.split('\n').slice(0, line - 1);
  return before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
}

/** The text without markup and with single blanks, and for each of its characters where it stood. */
function readPlainly(text: string, start: number): { plain: string; offsets: number[] } {
  let plain = '';
  const offsets: number[] = [];
  let index = start;
  while (index < text.length) {
    SILENT.lastIndex = index;
    const silent = SILENT.exec(text)?.[0];
    const blank = /\s/.test(text[index] ?? '');
    if (silent === undefined && !(blank && plain.endsWith(' '))) {
      plain += blank ? ' ' : text[index];
      offsets.push(index);
    }
    index += silent?.length ?? 1;
  }
  return { plain, offsets };
}
