import { isAlias, visit } from 'yaml';
import type { Document } from 'yaml';
import type { Level } from './content-error.ts';
import { say } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** A fault in the writing of YAML: where in the text, and a sentence for its author. */
export interface YamlFault {
  readonly offset: number;
  readonly message: Sentence;
  /** Left out where it is an error. */
  readonly rule?: { readonly name: string; readonly level: Level };
}

/** How most texts that YAML misreads are mended. */
export const quoteIt = (): Sentence => say`put the whole text in quotes: "…"`;

/** What programs for texts make of quotation marks. */
export const curlyMarks = (): Sentence =>
  say`“ and ” are no quotation marks to YAML; type the straight one, ", in their place`;

/**
 * Aliases that name nothing and anchors that nothing names: almost always a text that begins with "*" or "&",
 * whose first word YAML would swallow in silence.
 */
export function strayMarks(document: Document, text: string): YamlFault[] {
  if (!/[*&]/.test(text)) return [];
  const unused = new Map<string, number>();
  const known = new Set<string>();
  const faults: YamlFault[] = [];
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) {
        unused.delete(node.source);
        if (!known.has(node.source))
          faults.push({ offset, message: say`a text can't begin with "*"; ${quoteIt()}` });
      } else if (node.anchor !== undefined) {
        known.add(node.anchor);
        unused.set(node.anchor, Math.max(0, text.lastIndexOf(`&${node.anchor}`, offset)));
      }
    },
  });
  for (const offset of unused.values())
    faults.push({ offset, message: say`a text can't begin with "&"; ${quoteIt()}` });
  return faults;
}

/** A colour as CSS writes it, with whatever remark behind it. */
const COLOUR = /^#(?:[0-9a-f]{3}){1,2}(?=\s|$)/i;

/**
 * Texts of which YAML would swallow the end in silence, because " #" begins a comment. A comment that is meant has a
 * blank after its mark.
 */
export function lostToComments(document: Document, text: string): YamlFault[] {
  if (!text.includes('#')) return [];
  const faults: YamlFault[] = [];
  visit(document, {
    Scalar(_key, { value, comment, range }) {
      if ((typeof value !== 'string' && value !== null) || !comment || !/^[\p{L}\p{N}]/u.test(comment))
        return;
      const whole = `#${comment.split('\n', 1)[0]}`;
      const lost = whole.slice(0, 20);
      const colour = value === null ? COLOUR.exec(whole)?.[0] : undefined;
      faults.push({
        offset: range?.[1] ?? 0,
        message:
          colour !== undefined
            ? say`"#" begins a comment here, so that the colour is lost; put it in quotes: "${colour}"`
            : say`"#" begins a comment here, so that "${lost}" is lost; ${quoteIt()}, or write a comment as "# …"`,
      });
    },
  });
  return faults;
}

/** Several words, letters beyond ASCII, or one word that begins as a title does: no id, no number, no word of the schema. */
const PROSE = /[^!-~]|^[A-Z][a-z]+$/;

/** What follows a text on its line, where one blank and no more stands before the mark, as within a sentence. */
const ONE_BLANK = /^ (# .*\S)/;

/**
 * Texts that may be meant to go on behind " # ", which begins a comment. Whoever means a comment mostly sets it apart
 * with more blanks; a number behind the mark is none: "Módulo # 1".
 */
export function maybeLostToComments(document: Document, text: string): YamlFault[] {
  if (!text.includes('#')) return [];
  const faults: YamlFault[] = [];
  visit(document, {
    Scalar(key, { value, type, range }) {
      if (key === 'key' || type !== 'PLAIN' || typeof value !== 'string' || !PROSE.test(value)) return;
      const end = range?.[1] ?? 0;
      const lost = ONE_BLANK.exec(text.slice(end))?.[1];
      if (lost === undefined) return;
      faults.push({
        offset: end + 1,
        message: say`"${lost.slice(0, 20)}" is lost, because "#" begins a comment here; ${quoteIt()}, or write the comment on a line of its own`,
        ...(/^# \d/.test(lost) ? {} : { rule: { name: 'lost-text', level: 'advice' } }),
      });
    },
  });
  return faults;
}

/** A key or entry that is indented with blanks that look like others and are none to YAML. */
export function unseenBlanks(text: string): YamlFault | undefined {
  const found = /^ *[\u00a0\u2000-\u200a\u202f\u3000]\s*(?:- |[\w-]+:)/mu.exec(text);
  return found
    ? {
        offset: found.index,
        message: say`no-break spaces indent this line; delete them, and type as many blanks`,
      }
    : undefined;
}
