import { Problems } from './content-error.ts';
import type { Place } from './content-error.ts';
import { say } from '../messages/say.ts';

/** A run of Markdown, or a `:::` block as its author wrote it. Lines count from 1 within the file. */
export type Segment =
  | { readonly type: 'prose'; readonly text: string; readonly line: number }
  | { readonly type: 'block'; readonly kind: string; readonly text: string; readonly line: number };

/** A lesson file taken apart. */
export interface LessonSource {
  /** The YAML between the two `---` lines at the top. */
  readonly frontMatter: string;
  readonly segments: readonly Segment[];
  /** The lines on which its pieces begin: the segments, and the blocks that are none because nothing closes them. */
  readonly starts: readonly number[];
}

/** A line that begins or ends a block, or that was meant to: `::: kind`, `:::`, but also ` :::` and `:: kind`. */
const MARKER = /^:::|^\s*:{2,}\s*[\p{L}-]*\s*$/u;

/**
 * Takes a lesson file apart into front matter, Markdown and `:::` blocks.
 * @returns null when there is no front matter
 */
export function splitLesson(path: string, source: string, problems: Problems): LessonSource | null {
  const lines = source.split('\n');
  if (!isBar(lines[0])) {
    problems.add(
      { path, line: 1, column: 1 },
      say`a lesson begins with its front matter: a line "---", lines such as "title: …", and another line "---"`,
    );
    return null;
  }
  const end = lines.findIndex((line, index) => index > 0 && (isBar(line) || MARKER.test(line)));
  if (!isBar(lines[end])) {
    problems.add(
      { path, line: 1, column: 1 },
      say`the front matter that begins here is never closed; end it with another line "---"`,
    );
    return null;
  }
  return {
    frontMatter: lines.slice(1, end).join('\n'),
    ...splitSegments(path, lines, end + 1, problems),
  };
}

function splitSegments(
  path: string,
  lines: readonly string[],
  start: number,
  problems: Problems,
): Omit<LessonSource, 'frontMatter'> {
  const segments: Segment[] = [];
  const starts: number[] = [];
  const at = (index: number): Place => ({ path, line: index + 1, column: 1 });
  let index = start;
  while (index < lines.length) {
    const marker = nextMarker(lines, index);
    const prose = lines.slice(index, marker).join('\n');
    if (prose.trim() !== '') {
      segments.push({ type: 'prose', text: prose, line: index + 1 });
      starts.push(index + 1);
    }
    if (marker === lines.length) break;
    const kind = kindOf(lines, marker, at, problems);
    if (kind !== '') starts.push(marker + 1);
    const close = nextMarker(lines, marker + 1);
    if (kind === '') {
      problems.add(at(marker), say`this ":::" closes no block; a block begins with a line "::: kind"`);
      index = marker + 1;
    } else if (endOfNest(lines, close, at) !== undefined) {
      problems.add(
        at(close),
        say`a block can't stand inside another, and "::: ${kind}" of line ${marker + 1} is not closed yet; end that one first with a line ":::", or put this one below it`,
      );
      index = (endOfNest(lines, close, at) ?? close) + 1;
    } else if (close === lines.length || kindOf(lines, close, at, problems) !== '') {
      problems.add(at(marker), say`the block "::: ${kind}" is never closed; end it with a line ":::"`);
      index = close;
    } else {
      const text = lines.slice(marker + 1, close).join('\n');
      segments.push({ type: 'block', kind, text, line: marker + 1 });
      index = close + 1;
    }
  }
  return { segments, starts };
}

/** Blocks inside blocks inside blocks are no slip: looking further for their ends would take long in a hostile file. */
const DEEPEST = 8;

/**
 * Where a block ends that holds others, each closed; undefined when the next marker opens none, or nothing ends the
 * outer block.
 * @param from the next marker after the one that opens it
 */
function endOfNest(lines: readonly string[], from: number, at: (index: number) => Place): number | undefined {
  const unheard = new Problems();
  let depth = 1;
  for (let marker = from; depth < DEEPEST && marker < lines.length; marker = nextMarker(lines, marker + 1)) {
    depth += kindOf(lines, marker, at, unheard) === '' ? -1 : 1;
    if (depth === 0) return marker === from ? undefined : marker;
  }
  return undefined;
}

/** The next line that begins or ends a block; one past the last line when there is none. */
function nextMarker(lines: readonly string[], from: number): number {
  for (let index = from; index < lines.length; index += 1) if (MARKER.test(lines[index] ?? '')) return index;
  return lines.length;
}

/** The word after a marker's colons. A marker that is written badly is a problem, and is understood nevertheless. */
function kindOf(
  lines: readonly string[],
  index: number,
  at: (index: number) => Place,
  problems: Problems,
): string {
  const [, indent = '', colons = '', kind = ''] = /^(\s*)(:+)\s*(.*?)\s*$/.exec(lines[index] ?? '') ?? [];
  if (indent !== '' || colons !== ':::') {
    problems.add(
      at(index),
      say`a block begins and ends with three colons at the beginning of a line; write ":::${kind && ` ${kind}`}"`,
    );
  }
  return kind;
}

function isBar(line: string | undefined): boolean {
  return line?.trimEnd() === '---';
}

/** A block's text as the YAML in its head and the Markdown in its body; `bodyLine` counts from 0 within the text. */
export function splitBlock(
  text: string,
  hasBody: boolean,
): { head: string; body: string | null; bodyLine: number } {
  if (!hasBody) return { head: text, body: null, bodyLine: 0 };
  const lines = text.split('\n');
  const bar = lines.findIndex(isBar);
  if (bar < 0) return { head: '', body: text, bodyLine: 0 };
  return { head: lines.slice(0, bar).join('\n'), body: lines.slice(bar + 1).join('\n'), bodyLine: bar + 1 };
}
