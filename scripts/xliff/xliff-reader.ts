import { ParseOption, XmlCData, XmlDocument, XmlElement, XmlLibError, XmlText } from 'libxml2-wasm';
import type { XmlNode } from 'libxml2-wasm';
import { XLIFF } from './xliff-writer.ts';
import { say } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** A piece of what a tool wrote: words, or one side of a code. */
export type Token = string | CodeToken;

/** One side of a code, as a tool wrote it. */
export interface CodeToken {
  readonly id: string;
  readonly side: 'alone' | 'open' | 'close';
  /** What the code is in the text, if the document says so. */
  readonly data: string | undefined;
}

/** A stretch of a unit as a tool wrote it. */
export interface ReadStretch {
  readonly isIgnorable: boolean;
  /** Whether a person or tool has set it to something else than untouched. */
  readonly isDone: boolean;
  readonly source: readonly Token[];
  /** Null when there is none. */
  readonly target: readonly Token[] | null;
}

/** A unit as a tool wrote it. */
export interface ReadUnit {
  readonly id: string;
  readonly line: number;
  /** In the order that the translation has. */
  readonly stretches: readonly ReadStretch[];
}

/** A file of the course as a tool wrote it. */
export interface ReadFile {
  readonly original: string;
  readonly line: number;
  readonly units: readonly ReadUnit[];
}

/** What a translator's tool wrote. */
export interface ReadXliff {
  readonly version: string;
  readonly srcLang: string;
  readonly trgLang: string;
  readonly files: readonly ReadFile[];
}

/** A document can't be read. `message` says why, with the line, and `line` is 0 when it concerns all of it. */
export class XliffError extends Error {
  override readonly name = 'XliffError';
  readonly line: number;

  constructor(message: Sentence, line = 0) {
    super(message);
    this.line = line;
  }
}

/** Larger files come from no course: the whole of this one is 1 MB. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads what a translator's tool wrote: of XLIFF 2 what carries texts, and nothing else. Other namespaces, notes and
 * marks are passed over.
 * @throws XliffError when it is no XLIFF 2, or brings a document type, by which XML could grow or fetch files
 */
export function readXliff(bytes: Uint8Array): ReadXliff {
  if (bytes.length > MAX_BYTES) throw new XliffError(say`this file is larger than 64 MB; no course is`);
  const text = decode(bytes);
  const doctype = text.split('\n').findIndex((line) => line.includes('<!DOCTYPE'));
  if (doctype >= 0)
    throw new XliffError(
      say`an XLIFF file holds no DOCTYPE; take it out, nothing of it is needed`,
      doctype + 1,
    );
  const document = parse(text);
  try {
    return readRoot(document.root);
  } finally {
    document.dispose();
  }
}

/** Tools write UTF-8, and some UTF-16 with its mark; what the declaration says of it is of no use after decoding. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.replace(/^\s*<\?xml[^>]*\?>/, (declaration) => declaration.replace(/[^\n]/g, ''));
  } catch {
    throw new XliffError(say`this file is neither UTF-8 nor UTF-16; save it as UTF-8`);
  }
}

function parse(text: string): XmlDocument {
  try {
    return XmlDocument.fromString(text, {
      option: ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_BIG_LINES,
    });
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    // The parser's words are English alone; its line says where to look.
    const line = error.details[0]?.line ?? 0;
    throw new XliffError(
      isCutShort(text, line)
        ? say`this file ends here, before its last tag </xliff>: a part of it is missing; export it from the tool again`
        : say`this is not well-formed XML; export it from the tool again`,
      line,
    );
  }
}

/** Whether what the parser stumbled over is the end of a document that was never closed. */
function isCutShort(text: string, line: number): boolean {
  const isOpened = /<([\w.-]+:)?xliff\b/.test(text);
  const isClosed = /<\/([\w.-]+:)?xliff\s*>\s*$/.test(text);
  return isOpened && !isClosed && line === text.split('\n').length;
}

function readRoot(root: XmlElement): ReadXliff {
  if (root.name !== 'xliff' || root.namespaceUri !== XLIFF) {
    const found = root.namespaceUri.startsWith('urn:oasis:names:tc:xliff') ? 'XLIFF 1.2' : `<${root.name}>`;
    throw new XliffError(
      say`expected XLIFF 2.0 or 2.1, found ${found}; have the tool write XLIFF 2`,
      root.line,
    );
  }
  return {
    version: attribute(root, 'version'),
    srcLang: attribute(root, 'srcLang'),
    trgLang: attribute(root, 'trgLang'),
    files: children(root, 'file').map((file) => ({
      original: attribute(file, 'original'),
      line: file.line,
      units: unitsIn(file),
    })),
  };
}

function unitsIn(parent: XmlElement): ReadUnit[] {
  return elements(parent).flatMap((child) =>
    child.name === 'unit' ? [readUnit(child)] : child.name === 'group' ? unitsIn(child) : [],
  );
}

function readUnit(unit: XmlElement): ReadUnit {
  const data = new Map(
    children(unit, 'originalData')
      .flatMap((list) => children(list, 'data'))
      .map((one) => [attribute(one, 'id'), textIn(one)]),
  );
  const stretches = elements(unit)
    .filter(({ name }) => name === 'segment' || name === 'ignorable')
    .map((element, index) => {
      const [source] = children(element, 'source');
      const [target] = children(element, 'target');
      const order = Number((target && attribute(target, 'order')) || index + 1);
      const stretch: ReadStretch = {
        isIgnorable: element.name === 'ignorable',
        isDone: !['', 'initial'].includes(attribute(element, 'state')),
        source: source ? tokensIn(source, data) : [],
        target: target ? tokensIn(target, data) : null,
      };
      return { order, stretch };
    });
  return {
    id: attribute(unit, 'id'),
    line: unit.line,
    stretches: stretches.toSorted((one, other) => one.order - other.order).map(({ stretch }) => stretch),
  };
}

function tokensIn(parent: XmlElement, data: ReadonlyMap<string, string>): Token[] {
  const tokens: Token[] = [];
  const code = (element: XmlElement, side: CodeToken['side'], id: string, ref: string): void => {
    tokens.push({ id: attribute(element, 'copyOf') || id, side, data: data.get(attribute(element, ref)) });
  };
  for (const node of nodes(parent)) {
    if (node instanceof XmlText || node instanceof XmlCData) tokens.push(node.content);
    if (!(node instanceof XmlElement) || node.namespaceUri !== XLIFF) continue;
    const id = attribute(node, 'id');
    if (node.name === 'cp') tokens.push(characterOf(node));
    else if (node.name === 'ph') code(node, 'alone', id, 'dataRef');
    else if (node.name === 'sc') code(node, 'open', id, 'dataRef');
    else if (node.name === 'ec') code(node, 'close', attribute(node, 'startRef') || id, 'dataRef');
    else if (node.name === 'pc') {
      code(node, 'open', id, 'dataRefStart');
      tokens.push(...tokensIn(node, data));
      code(node, 'close', id, 'dataRefEnd');
    } else if (node.name === 'mrk') tokens.push(...tokensIn(node, data));
  }
  return tokens;
}

/** The character that XML could not hold, by its number. @throws XliffError when Unicode has none of that number */
function characterOf(code: XmlElement): string {
  const hex = attribute(code, 'hex');
  const number = Number.parseInt(hex, 16);
  const isHalf = number >= 0xd800 && number <= 0xdfff;
  if (isHalf || !(number >= 0 && number <= 0x10ffff))
    throw new XliffError(
      say`<cp hex="${hex}"> names no character; export the file from the tool again`,
      code.line,
    );
  return String.fromCodePoint(number);
}

function textIn(parent: XmlElement): string {
  return tokensIn(parent, new Map())
    .filter((token) => typeof token === 'string')
    .join('');
}

function nodes(parent: XmlElement): XmlNode[] {
  const found: XmlNode[] = [];
  for (let child = parent.firstChild; child !== null; child = child.next) found.push(child);
  return found;
}

/** The elements of XLIFF in an element; those of other namespaces are the tools' own. */
function elements(parent: XmlElement): XmlElement[] {
  return nodes(parent).filter(
    (node): node is XmlElement => node instanceof XmlElement && node.namespaceUri === XLIFF,
  );
}

function children(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).filter((one) => one.name === name);
}

function attribute(element: XmlElement, name: string): string {
  return element.attr(name)?.value ?? '';
}
