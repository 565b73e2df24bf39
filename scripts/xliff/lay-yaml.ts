import { CST, Document, isCollection, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, Pair, Scalar, YAMLSeq } from 'yaml';
import { isStub } from './wanted-data.ts';

/** Something to replace in a text. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Writes texts into a YAML file and leaves all else as its author wrote it: comments, order, quote marks. What is not
 * there yet is inserted where the order of the wanted data has it.
 * @param wanted a map of texts, and lists whose members have an `id` or stand in order; what they lack stays untouched
 * @param text null when there is no file yet
 * @param keys the keys of the whole file in their order
 */
export function layYaml(
  text: string | null,
  wanted: Readonly<Record<string, unknown>>,
  keys: readonly string[] = Object.keys(wanted),
): string {
  const root = text === null ? null : parseDocument(text).contents;
  if (text === null || !isMap(root) || root.flow === true) return houseYaml(withoutStubs(wanted));
  const edits = new Edits(text);
  let before: number | null = null;
  for (const key of keys) {
    const value = wanted[key];
    const pair = root.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    if (!pair && value !== undefined) edits.insert(before, houseYaml(withoutStubs({ [key]: value })));
    if (pair) {
      if (isSeq(pair.value) && pair.value.flow !== true && Array.isArray(value))
        layMembers(pair.value, value, edits);
      else edits.settle(pair, value);
      before = edits.endOf(pair);
    }
  }
  return edits.apply();
}

/** The members of a list by their ids; in its order where they have none. */
function layMembers(list: YAMLSeq, wanted: readonly unknown[], edits: Edits): void {
  let before: number | null = null;
  wanted.forEach((value, index) => {
    const id = idOf(value);
    const member = (
      id === undefined
        ? list.items[index]
        : list.items.find((item) => isMap(item) && idOf(item.toJSON()) === id)
    ) as Node | undefined;
    if (!member && isStub(value)) return;
    if (!member) {
      const [first] = list.items as Node[];
      edits.insertMember(before, first, value);
    } else {
      edits.settleNode(member, value);
      before = edits.lineAfter(member.range?.[1] ?? 0);
    }
  });
}

/** Members of lists that are named only for their place. */
function withoutStubs(wanted: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wanted).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.filter((one) => !isStub(one)) : value,
    ]),
  );
}

function idOf(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return id === undefined ? undefined : String(id);
}

/** Gathers what changes in a text. */
class Edits {
  readonly #text: string;
  readonly #edits: Edit[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  apply(): string {
    // From the end, so that places before stay right; of two insertions at one place the later comes last.
    return this.#edits
      .map((edit, index) => ({ ...edit, index }))
      .toSorted((one, other) => other.start - one.start || other.index - one.index)
      .reduce(
        (text, { start, end, text: words }) => text.slice(0, start) + words + text.slice(end),
        this.#text,
      );
  }

  /** Where the line after a place begins. */
  lineAfter(place: number): number {
    if (place > 0 && this.#text[place - 1] === '\n') return place;
    const end = this.#text.indexOf('\n', place);
    return end < 0 ? this.#text.length : end + 1;
  }

  endOf({ value, key }: Pair): number {
    const node = (value ?? key) as Node;
    return this.lineAfter(node.range?.[1] ?? 0);
  }

  /** Lines before a place; at the beginning of what stands there, below comments of the whole file, when null. */
  insert(before: number | null, lines: string): void {
    const start = before ?? this.#headEnd();
    const open = start > 0 && this.#text[start - 1] !== '\n' ? '\n' : '';
    this.#edits.push({ start, end: start, text: open + lines });
  }

  #headEnd(): number {
    return /^(?:#.*\n)*/.exec(this.#text)?.[0].length ?? 0;
  }

  insertMember(before: number | null, first: Node | undefined, value: unknown): void {
    const start = first?.range?.[0] ?? 0;
    const lineStart = this.#text.lastIndexOf('\n', start - 1) + 1;
    const indent = /^ */.exec(this.#text.slice(lineStart))?.[0] ?? '';
    const lines = houseYaml([value]).replace(/^(?=.)/gm, indent);
    const isMapList = typeof value === 'object' && before !== null && /\n\n *- /.test(this.#text);
    this.insert(before ?? lineStart, isMapList ? `\n${lines}` : lines);
  }

  /** Makes the value of a key what is wanted. */
  settle(pair: Pair, wanted: unknown): void {
    if (pair.value === null) return;
    this.settleNode(pair.value as Node, wanted);
  }

  /** Makes a node what is wanted: word by word where its shape allows, else anew. */
  settleNode(node: Node, wanted: unknown): void {
    const words = this.#words(node, wanted, false);
    if (words) this.#edits.push(...words);
    else this.#replace(node, wanted);
  }

  /** The edits of single texts that are needed; null when the shape of the node is another. */
  #words(node: unknown, wanted: unknown, inFlow: boolean): Edit[] | null {
    if (typeof wanted === 'string') {
      if (!isScalar(node)) return null;
      return String(node.value).trim() === wanted.trim() ? [] : [this.#scalar(node, wanted, inFlow)];
    }
    if (Array.isArray(wanted)) {
      if (!isSeq(node)) return null;
      const byId = wanted.every((one) => idOf(one) !== undefined);
      if (!byId && node.items.length !== wanted.length) return null;
      return this.#all(
        wanted.map((one: unknown, index) => [
          byId
            ? node.items.find((item) => isMap(item) && idOf(item.toJSON()) === idOf(one))
            : node.items[index],
          one,
        ]),
        inFlow || node.flow === true,
      );
    }
    if (typeof wanted !== 'object' || wanted === null) return [];
    if (!isMap(node)) return null;
    const texts = Object.entries(wanted).filter(([key]) => key !== 'id');
    return this.#all(
      texts.map(([key, one]) => [node.get(key, true), one]),
      inFlow || node.flow === true,
    );
  }

  #all(pairs: readonly (readonly [unknown, unknown])[], inFlow: boolean): Edit[] | null {
    const all = pairs.map(([node, wanted]) => this.#words(node, wanted, inFlow));
    return all.every((one) => one !== null) ? all.flat() : null;
  }

  #scalar(node: Scalar, value: string, inFlow: boolean): Edit {
    const [start = 0, end = 0] = node.range ?? [];
    const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
    const type = styleOf(value, node.type as Scalar.Type);
    const token = CST.createScalarToken(value, { indent: this.#indentAt(start) + 2, inFlow, type, end: [] });
    const text = CST.stringify(token).replace(/\n+$/, '');
    return { start, end, text: isBlock || type === 'BLOCK_LITERAL' ? `${text}${isBlock ? '\n' : ''}` : text };
  }

  #replace(node: Node, wanted: unknown): void {
    const [start = 0, end = 0] = node.range ?? [];
    const isFlow = (isMap(node) || isSeq(node)) && node.flow === true;
    const indent = ' '.repeat(
      isFlow || isScalar(node)
        ? this.#indentAt(start) + 2
        : start - (this.#text.lastIndexOf('\n', start - 1) + 1),
    );
    const lines = houseYaml(wanted)
      .replace(/\n$/, '')
      .replaceAll(/\n(?=.)/g, `\n${indent}`);
    const opens = (isFlow || isScalar(node)) && typeof wanted === 'object';
    const closes = this.#text[end - 1] === '\n' ? '\n' : '';
    this.#edits.push({ start, end, text: (opens ? `\n${indent}` : '') + lines + closes });
  }

  /** How far the key before a value is indented; list marks count. */
  #indentAt(start: number): number {
    const line = this.#text.slice(this.#text.lastIndexOf('\n', start - 1) + 1, start);
    return /^ *(?:- +)*/.exec(line)?.[0].length ?? 0;
  }
}

/** The style of a text that takes the place of another: that of the other, where it can hold the text. */
function styleOf(value: string, before: Scalar.Type): Scalar.Type {
  if (value.includes('\n')) return 'BLOCK_LITERAL';
  // "1.5" and "null" are no text without quote marks.
  const [mark] = houseYaml(value);
  return before !== 'PLAIN'
    ? before
    : mark === "'"
      ? 'QUOTE_SINGLE'
      : mark === '"'
        ? 'QUOTE_DOUBLE'
        : 'PLAIN';
}

/** YAML as it is written here: two blanks, one line a text, and blank lines between members that hold lists, as questions do. */
function houseYaml(data: unknown): string {
  const document = new Document(data);
  const root = document.contents;
  const lists = isMap(root) ? root.items.map(({ value }) => value).filter(isSeq) : [];
  for (const list of lists) {
    const [, ...later] = list.items.filter(
      (item) => isMap(item) && item.items.some(({ value }) => isCollection(value)),
    );
    for (const item of later) (item as Node).spaceBefore = true;
  }
  return document.toString({ lineWidth: 0 });
}
