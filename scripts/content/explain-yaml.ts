import { visit } from 'yaml';
import type { Document, ErrorCode, YAMLError } from 'yaml';
import {
  curlyMarks,
  lostToComments,
  maybeLostToComments,
  quoteIt,
  strayMarks,
  unseenBlanks,
} from './silent-yaml.ts';
import type { YamlFault } from './silent-yaml.ts';
import { say } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** What is wrong with a YAML text, and whether its data can be trusted nevertheless. */
export interface YamlFaults {
  readonly faults: readonly YamlFault[];
  readonly readable: boolean;
}

/** Faults that leave the rest of the file as it was meant; after any other, what the parser says next is guesswork. */
const HARMLESS: readonly ErrorCode[] = [
  'DUPLICATE_KEY',
  'BAD_SCALAR_START',
  'BAD_DQ_ESCAPE',
  'TAG_RESOLVE_FAILED',
];

/** The faults of a parsed YAML text as sentences; of those that upset all that follows, the first alone. */
export function explainYaml(document: Document, text: string): YamlFaults {
  const errors = [...document.errors, ...document.warnings].sort((one, other) => one.pos[0] - other.pos[0]);
  const upset = errors.find((error) => !HARMLESS.includes(error.code));
  if (!upset) {
    const faults = errors.map((error) => explainError(error, document, text));
    const silent = [
      ...strayMarks(document, text),
      ...lostToComments(document, text),
      ...maybeLostToComments(document, text),
    ];
    return { faults: [...faults, ...silent], readable: true };
  }
  const cause =
    unseenBlanks(text) ??
    strayDash(text, upset.pos[0]) ??
    (upset.code === 'BAD_INDENT' ? lostToComments(document, text)[0] : undefined);
  if (cause) return { faults: [cause], readable: false };
  const exhausted = errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
  const told = exhausted ? [exhausted] : errors.slice(0, errors.indexOf(upset) + 1);
  return { faults: told.map((error) => explainError(error, document, text)), readable: false };
}

/** An entry of a list, on the faulty line or above it, whose hyphen is none or lacks its blank. */
function strayDash(text: string, offset: number): YamlFault | undefined {
  const start = text.lastIndexOf('\n', text.lastIndexOf('\n', offset - 1) - 1) + 1;
  const found = /^ *(?:([–—−])\s|(-)[^\s-])/mu.exec(text.slice(start, lineEnd(text, offset)));
  if (!found) return undefined;
  const at = start + found.index;
  return found[1] === undefined
    ? { offset: at, message: say`a blank is missing after "-"` }
    : { offset: at, message: say`"${found[1]}" is no hyphen to YAML; type - in its place` };
}

function explainError({ code, message, pos }: YAMLError, document: Document, text: string): YamlFault {
  const [offset] = pos;
  const line = text.slice(offset, lineEnd(text, offset));
  const closing = /^Missing closing (["'])/.exec(message)?.[1];
  if (closing !== undefined) {
    return {
      offset: openedBefore(document, offset),
      message: say`the text that begins here with ${closing} is never closed; end it with ${closing}`,
    };
  }
  if (/\p{L}'$/u.test(text.slice(Math.max(0, offset - 2), offset)) && /^\p{L}/u.test(line)) {
    return {
      offset,
      message: say`the apostrophe before "${line.slice(0, 20).trim()}" ends the text; ${quoteIt()}`,
    };
  }
  if (isCurly(lineAround(text, offset))) return { offset, message: curlyMarks() };
  const key = keyInside(text, offset);
  if (key !== undefined)
    return {
      offset,
      message: say`"${key}" begins a line of its own, below this one and in the same column as its neighbours; if "${key}:" belongs to the text, ${quoteIt()}`,
    };
  return { offset, message: SENTENCES[code]?.(line, message) ?? say`this is not valid YAML: ${message}` };
}

/** The last key of a line with a value before it: `- id: a text: X`. */
const KEY_IN_VALUE = /^\s*(?:- +)?[\w-]+: +[^\s"'][^:]*? ([a-z][A-Za-z]*):(?:\s|$)/;

/** A key that stands in the middle of a line, where others of its name begin theirs: an end of line was lost. */
function keyInside(text: string, offset: number): string | undefined {
  const key = KEY_IN_VALUE.exec(lineAround(text, offset))?.[1];
  return key !== undefined && new RegExp(`^\\s*(?:- +)?${key}:`, 'm').test(text) ? key : undefined;
}

/** Whether a value on a line begins with a quotation mark that is none to YAML. */
function isCurly(line: string): boolean {
  return /(?:^\s*|[:,[{-]\s+|[[{])[“”„]/u.test(line);
}

function lineAround(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, lineEnd(text, offset));
}

const align = (): Sentence =>
  say`this line is indented differently from its neighbours; entries and keys of one level begin in the same column`;

const readsAsKey = (): Sentence => say`a text that holds ": " reads as another key; ${quoteIt()}`;

const noBeginning = (line: string): Sentence =>
  say`a text can't begin with "${line.charAt(0)}"; ${quoteIt()}`;

/** By the parser's code: a sentence, given the rest of the line at fault and the parser's own words. */
const SENTENCES: Partial<Record<ErrorCode, (line: string, message: string) => Sentence | undefined>> = {
  ALIAS_PROPS: noBeginning,
  BAD_ALIAS: noBeginning,
  BAD_DIRECTIVE: noBeginning,
  BAD_SCALAR_START: noBeginning,
  MULTIPLE_ANCHORS: noBeginning,
  MULTIPLE_TAGS: noBeginning,
  TAG_RESOLVE_FAILED: noBeginning,
  TAB_AS_INDENT: () => say`a tab indents this line; YAML is indented with blanks, two for each level`,
  DUPLICATE_KEY: (line) =>
    say`the key "${/^["']?([^:"']*)/.exec(line)?.[1]?.trim() ?? line}" is there twice; keep one of them`,
  BAD_DQ_ESCAPE: () => say`a backslash in a text between double quotes must be written twice: \\\\`,
  MULTIPLE_DOCS: () => say`a line "---" or "..." above ends the YAML before this line; delete that line`,
  RESOURCE_EXHAUSTION: () => say`lists or keys are nested too deeply here`,
  BLOCK_IN_FLOW: (line) => (/:(\s|$)/.test(line) ? readsAsKey() : undefined),
  BLOCK_AS_IMPLICIT_KEY: (line) =>
    /:(\s|$)/.test(line)
      ? readsAsKey()
      : say`the next line is indented as if it went on with this text; keys of one level begin in the same column, and a text that holds ": " stands in quotes`,
  MULTILINE_IMPLICIT_KEY: (line) =>
    /^[\w-]+:\S/.test(line)
      ? say`a blank is missing after "${line.slice(0, line.indexOf(':') + 1)}"`
      : say`this line is no "key: value"; if it goes on with the text above, indent it more than the key of that text`,
  MISSING_CHAR: (_line, message) => {
    if (message.startsWith('Sequence item without')) return align();
    if (message.startsWith('Comments must')) return say`a blank is missing before "#"`;
    if (message.startsWith('Implicit map keys'))
      return say`a ":" with a blank after it is missing on this line`;
    if (message.startsWith('Missing ,')) {
      return say`a comma is missing between two entries; a text that holds brackets or commas stands in quotes`;
    }
    return undefined;
  },
  BAD_INDENT: (_line, message) => {
    const bracket = /end with an? (.)$/.exec(message)?.[1];
    if (bracket === undefined) return align();
    return bracket === ']'
      ? say`the list that began with "[" above is not closed; end it with "]"`
      : say`the group that began with "{" above is not closed; end it with "}"`;
  },
  UNEXPECTED_TOKEN: (line, message) => {
    if (message.startsWith('Not a YAML token') || message.startsWith('Block scalar header')) {
      return say`after "|" or ">" a text begins on the next line, indented; or ${quoteIt()}`;
    }
    if (message.includes('same line with key')) {
      return say`a list begins on the line after its key; if "-" belongs to a text, ${quoteIt()}`;
    }
    if (message.includes('in flow')) {
      return say`the commas or brackets are wrong here; a text that holds brackets or commas stands in quotes`;
    }
    return say`the value ended before "${line.slice(0, 20).trim()}"; a text that begins with ", ', [, { or * stands in quotes as a whole, and the quote marks inside it are « »`;
  },
};

/** Where the quoted text began that the parser found unclosed. */
function openedBefore(document: Document, offset: number): number {
  let opened = offset;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < offset) opened = range[0];
    },
  });
  return opened;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
