import type { Place, Problems } from './content-error.ts';

/** A run of Markdown, or a `:::` block as its author wrote it. Lines count from 1 within the file. */
export type Segment =
  | { readonly type: 'prose'; readonly text: string; readonly line: number }
  | { readonly type: 'block'; readonly kind: string; readonly text: string; readonly line: number };

/** A lesson file taken apart. */
export interface LessonSource {
  /** The YAML between the two `---` lines at the top. */
  readonly frontMatter: string;
  readonly segments: readonly Segment[];
}

/**
 * Takes a lesson file apart into front matter, Markdown and `:::` blocks.
 * @returns null when there is no front matter
 */
export function splitLesson(path: string, source: string, problems: Problems): LessonSource | null {
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) {
    problems.add(
      { path, line: 1, column: 1 },
      'a lesson begins with its front matter: a line "---", YAML such as "title: …", and another line "---"',
    );
    return null;
  }
  return {
    frontMatter: lines.slice(1, end).join('\n'),
    segments: splitSegments(path, lines, end + 1, problems),
  };
}

function splitSegments(path: string, lines: readonly string[], start: number, problems: Problems): Segment[] {
  const segments: Segment[] = [];
  const at = (index: number): Place => ({ path, line: index + 1, column: 1 });
  let proseFrom = start;
  const flushProse = (until: number): void => {
    const text = lines.slice(proseFrom, until).join('\n');
    if (text.trim() !== '') segments.push({ type: 'prose', text, line: proseFrom + 1 });
  };
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (!line.startsWith(':::')) continue;
    const kind = line.slice(3).trim();
    if (kind === '') {
      problems.add(at(index), 'this ":::" closes no block; a block begins with "::: kind"');
      continue;
    }
    flushProse(index);
    const close = lines.findIndex((one, later) => later > index && one.startsWith(':::'));
    if (close < 0 || lines[close]?.trim() !== ':::') {
      problems.add(at(index), `the block "::: ${kind}" is never closed; end it with a line ":::"`);
      proseFrom = close < 0 ? lines.length : close;
      index = proseFrom - 1;
      continue;
    }
    segments.push({ type: 'block', kind, text: lines.slice(index + 1, close).join('\n'), line: index + 1 });
    proseFrom = close + 1;
    index = close;
  }
  flushProse(lines.length);
  return segments;
}

/** A block's text as the YAML in its head and the Markdown in its body; `bodyLine` counts from 0 within the text. */
export function splitBlock(
  text: string,
  hasBody: boolean,
): { head: string; body: string | null; bodyLine: number } {
  if (!hasBody) return { head: text, body: null, bodyLine: 0 };
  const lines = text.split('\n');
  const bar = lines.indexOf('---');
  if (bar < 0) return { head: '', body: text, bodyLine: 0 };
  return { head: lines.slice(0, bar).join('\n'), body: lines.slice(bar + 1).join('\n'), bodyLine: bar + 1 };
}
