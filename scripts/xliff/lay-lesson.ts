import { splitBlock } from '../content/block-syntax.ts';
import type { LessonSource, Segment } from '../content/block-syntax.ts';
import type { LessonPair, LessonPiece } from './lesson-texts.ts';
import { layYaml } from './lay-yaml.ts';

/** What a piece of a lesson is to hold: running text, or the fields of a block. */
export type WantedPiece = string | Readonly<Record<string, unknown>>;

/** A lesson of a translation with new texts in it. */
export interface LaidLesson {
  readonly text: string;
  /** For each piece that the file holds now, in its order, which of the base it is; null for one without original. */
  readonly order: readonly (LessonPiece | null)[];
}

/** A piece of the file: lines that stay or are new, and what they translate. */
interface Placed {
  readonly lines: string;
  readonly piece: LessonPiece | null;
}

/**
 * Writes texts into a lesson and leaves all else as its author wrote it; pieces that are not there yet come where the
 * base has them.
 * @param text null when there is no file yet
 * @param front the front matter's texts, if they change
 * @param wanted by the piece's id
 */
export function layLesson(
  text: string | null,
  { overlay, pieces }: LessonPair,
  front: Readonly<Record<string, unknown>> | undefined,
  wanted: ReadonlyMap<string, WantedPiece>,
): LaidLesson {
  const matter = front
    ? layYaml(overlay ? `${overlay.frontMatter}\n` : null, front)
    : `${overlay?.frontMatter ?? ''}\n`;
  const segments = overlay?.segments ?? [];
  const lines = (text ?? '').split('\n');
  const placed: Placed[] = segments.map((segment, index) => {
    const piece = pieces.find(({ partner }) => partner === index) ?? null;
    const next = segments[index + 1]?.line ?? lines.length + 1;
    const raw =
      lines.slice(segment.line - 1, next - 1).join('\n') + (index + 1 < segments.length ? '\n' : '');
    const words = piece && wanted.get(piece.id);
    return { piece, lines: words === undefined || words === null ? raw : withWords(raw, segment, words) };
  });
  pieces.forEach((piece, index) => {
    const words = wanted.get(piece.id);
    if (words === undefined || piece.partner !== undefined) return;
    const before = placed.findLastIndex((one) => one.piece !== null && pieces.indexOf(one.piece) < index);
    placed.splice(before + 1, 0, { piece, lines: `${newPiece(piece.kind, words)}\n` });
    const previous = placed[before];
    if (previous) placed[before] = { ...previous, lines: `${previous.lines.trimEnd()}\n\n` };
  });
  const body = placed.map((one) => one.lines).join('');
  const above = overlay ? linesAbove(overlay, lines) : '';
  const between = above === '' && !body.startsWith('\n') ? '\n' : above;
  return {
    text: `---\n${matter.trimStart()}---\n${between}${body}`.replace(/\n+$/, '\n'),
    order: placed.map(({ piece }) => piece),
  };
}

/** Blank lines between the front matter and the first piece. */
function linesAbove({ frontMatter, segments }: LessonSource, lines: readonly string[]): string {
  const first = segments[0]?.line ?? lines.length + 1;
  return lines
    .slice(frontMatter.split('\n').length + 2, first - 1)
    .map((line) => `${line}\n`)
    .join('');
}

function withWords(raw: string, segment: Segment, words: WantedPiece): string {
  if (typeof words === 'string') return raw.replace(raw.trim(), () => words);
  const start = raw.indexOf('\n') + 1;
  const text = blockText(segment.text, words) + (segment.text === '' ? '\n' : '');
  return raw.slice(0, start) + text + raw.slice(start + segment.text.length);
}

function newPiece(kind: string, words: WantedPiece): string {
  return typeof words === 'string' ? `${words}\n` : `::: ${kind}\n${blockText('', words)}\n:::\n`;
}

/** What stands between `::: kind` and `:::`: the fields as YAML, and below a bar the running text. */
function blockText(text: string, { body, ...fields }: Readonly<Record<string, unknown>>): string {
  const hasBody = typeof body === 'string';
  const old = splitBlock(text, hasBody);
  const head =
    Object.keys(fields).length === 0
      ? old.head
      : layYaml(old.head.trim() === '' ? null : `${old.head}\n`, fields).replace(/\n$/, '');
  if (!hasBody) return head;
  const running = old.body?.trim() ? old.body.replace(old.body.trim(), () => body) : body;
  return head.trim() === '' ? running : `${head}\n---\n${running}`;
}

/** Running text can't stand beside running text: it would become one piece. */
export function runsTogether(order: readonly (LessonPiece | null)[]): LessonPiece | null {
  const second = order.find((piece, index) => piece?.kind === 'prose' && order[index - 1]?.kind === 'prose');
  return second ?? null;
}
