import type { Block } from '../../src/blocks/models.ts';
import { block } from '../../src/blocks/models.ts';
import { refusals, renderBlock } from '../../src/model/rich-text.ts';
import { splitBlock } from './block-syntax.ts';
import type { Segment } from './block-syntax.ts';
import type { Place, Problems } from './content-error.ts';
import { tellLostMarkdown } from './lost-markdown.ts';
import { didYouMean, keysAt, kindsAt } from './schema-keys.ts';
import { parseYaml, readYaml } from './yaml-file.ts';
import type { YamlSource } from './yaml-file.ts';
import { say, sayAgain } from '../messages/say.ts';

/** A block with the places where its author wrote it and its fields. */
export interface PlacedBlock {
  readonly block: Block;
  readonly place: Place;
  /** What its author wrote as data; null for prose. */
  readonly source: YamlSource | null;
  /** Where the value at a path of the block stands. */
  placeOf(keys: readonly PropertyKey[]): Place;
  /** Set in a translation when the block is the base language's. */
  readonly fallback?: true;
}

type BlockSegment = Extract<Segment, { type: 'block' }>;

/** The kinds that authors may name; prose is what stands between blocks. */
export const BLOCK_KINDS = kindsAt(block, [], {}, 'kind').filter((kind) => kind !== 'prose');

/** Reads a piece of a lesson; whatever is wrong becomes a problem. @returns null when it is no block then */
export function parseSegment(path: string, segment: Segment, problems: Problems): PlacedBlock | null {
  return segment.type === 'prose' ? parseProse(path, segment, problems) : parseBlock(path, segment, problems);
}

function parseProse(path: string, { text, line }: Segment, problems: Problems): PlacedBlock {
  for (const refusal of refusals(text)) {
    problems.add({ path, line: line + refusal.line, column: 1 }, sayAgain(refusal.message));
  }
  tellLostMarkdown(text, { path, line, column: 1 }, problems);
  const leading = text.split('\n').findIndex((one) => one.trim() !== '');
  const place = { path, line: line + Math.max(0, leading), column: 1 };
  return { block: { kind: 'prose', body: renderBlock(text) }, place, source: null, placeOf: () => place };
}

function parseBlock(path: string, segment: BlockSegment, problems: Problems): PlacedBlock | null {
  const source = readBlock(path, segment, problems);
  return source && parseBlockSource(source, { path, line: segment.line, column: 5 }, problems);
}

/** Checks the data of a block. @returns null when anything in them is wrong, which is a problem then */
export function parseBlockSource(source: YamlSource, place: Place, problems: Problems): PlacedBlock | null {
  const parsed = parseYaml(source, block, problems);
  return parsed && { block: parsed, place, source, placeOf: (keys) => source.place(keys) };
}

/** What an author wrote between `:::` and `:::` as data. @returns null when it can't be read, which is a problem then */
export function readBlock(
  path: string,
  { kind, text, line }: BlockSegment,
  problems: Problems,
): YamlSource | null {
  const place: Place = { path, line, column: 5 };
  const [word = ''] = kind.split(/\s/);
  if (!BLOCK_KINDS.includes(kind)) {
    const hint = BLOCK_KINDS.includes(word)
      ? say`; after ":::" stands the kind alone, and the rest below it, as "title: …"`
      : didYouMean(kind, BLOCK_KINDS, say`; known blocks: ${BLOCK_KINDS.join(', ')}`);
    problems.add(place, say`unknown block "${kind}"${hint}`);
    return null;
  }
  const known = keysAt(block, [], { kind });
  const { head, body, bodyLine } = splitBlock(text, known.includes('body'));
  const bodyPlace = { path, line: line + 1 + bodyLine, column: 1 };
  if (body !== null) tellLostMarkdown(body, bodyPlace, problems);
  const headless = body !== null && bodyLine === 0 ? keyThatBegins(body, known) : undefined;
  if (headless !== undefined) {
    problems.add(
      bodyPlace,
      headless === 'body'
        ? say`write the text of the block as it is, without "body:"`
        : say`"${headless}: …" is shown as text here; put a line "---" between it and the text of the block`,
    );
    return null;
  }
  const yaml = readYaml(path, head.trim() === '' ? '{}' : head, line + 1, problems);
  const fields = yaml && fieldsOf(yaml, kind, known, problems);
  if (!yaml || !fields) return null;
  const inHead = (keys: readonly PropertyKey[]): boolean =>
    keys[0] !== undefined && Object.hasOwn(fields, keys[0]);
  // The body stands outside the YAML, and the kind on the opening line.
  return {
    data: { ...fields, kind, ...(body === null ? {} : { body }) },
    place: (keys) => (inHead(keys) ? yaml.place(keys) : keys[0] === 'body' ? bodyPlace : place),
    keyPlace: (keys) => (inHead(keys) ? yaml.keyPlace(keys) : keys[0] === 'body' ? bodyPlace : place),
    raw: (keys) => (keys[0] === 'body' ? (body ?? '') : yaml.raw(keys)),
  };
}

/** The key with which a body begins that lacks the line "---" above it. */
function keyThatBegins(body: string, known: readonly string[]): string | undefined {
  const key = /^\s*([\w-]+):(\s|$)/.exec(body)?.[1];
  return key !== undefined && known.includes(key) ? key : undefined;
}

/** What the YAML of a block says; null, and a problem, when it says what it must not. */
function fieldsOf(
  { data, place, keyPlace }: YamlSource,
  kind: string,
  known: readonly string[],
  problems: Problems,
): object | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const example = known.find((key) => key !== 'kind' && key !== 'body') ?? 'title';
    problems.add(place([]), say`the block "::: ${kind}" expects lines such as "${example}: …" here`);
    return null;
  }
  const kindGiven = Object.hasOwn(data, 'kind');
  const bodyGiven = known.includes('body') && Object.hasOwn(data, 'body');
  if (kindGiven)
    problems.add(keyPlace(['kind']), say`the kind of a block stands after ":::" already; remove this line`);
  if (bodyGiven)
    problems.add(
      keyPlace(['body']),
      say`the text of the block stands below the line "---" already; remove "body" here`,
    );
  return kindGiven || bodyGiven ? null : data;
}
