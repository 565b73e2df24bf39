/** What a piece of markup does, by which tools show it and the import judges it. */
export type CodeKind = 'link' | 'emphasis' | 'code' | 'placeholder' | 'blank' | 'escape' | 'line' | 'break';

/** Markup that stands alone, kept as its author wrote it. */
export interface Code {
  readonly id: string;
  readonly kind: CodeKind;
  readonly data: string;
}

/** Markup around a text: `**`…`**`, `[`…`](lesson:x)`. */
export interface Pair {
  readonly id: string;
  readonly kind: CodeKind;
  readonly open: string;
  readonly close: string;
  readonly inside: readonly Inline[];
}

/** A piece of a text whose markup is taken apart from its words. */
export type Inline = string | Code | Pair;

/** Kinds that a translation can't do without: what they do would be lost. */
export const NEEDED: ReadonlySet<CodeKind> = new Set(['link', 'code', 'placeholder', 'blank']);

/** A pattern that begins where the reading stands, and what it is. */
interface Rule {
  readonly kind: CodeKind;
  readonly pattern: RegExp;
}

/** A line break with the list, heading, quote or table mark that begins the next line. */
const MARK = String.raw`(?:#{1,6}[ ]+|[-*+][ ]+|\d{1,9}[.)][ ]+|>[ ]?|\|(?:[ \t:|-]+\|[ ]*(?:\n|$)\|?)?[ ]*)`;

/** Markup that stands alone; the first rule that fits is taken. */
const ALONE: readonly Rule[] = [
  { kind: 'break', pattern: new RegExp(String.raw`[ ]*(?:\|[ ]*)?\n[ ]*(?:\n\s*${MARK}?|${MARK})`, 'y') },
  { kind: 'line', pattern: /[ ]*\\?\n[ ]*/y },
  { kind: 'escape', pattern: /\\[!-/:-@[-`{-~]/y },
  { kind: 'code', pattern: /(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/y },
  { kind: 'placeholder', pattern: /\{\w+\}/y },
  { kind: 'blank', pattern: /_{2,}(?![\p{L}\p{N}])/uy },
];
const AT_START: Rule = { kind: 'break', pattern: new RegExp(MARK, 'y') };
const CELL: Rule = { kind: 'break', pattern: /[ ]*\|[ ]*/y };

/** Markup around a text; `inside` is the second group. */
const AROUND: readonly Rule[] = [
  {
    kind: 'link',
    pattern: /(\[)((?:[^[\]\n\\]|\\.|\[[^[\]\n]*\])+)(\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\))/y,
  },
  { kind: 'emphasis', pattern: /(\*\*)(?=\S)((?:(?!\*\*).)*?[^\s*])(\*\*)(?!\*)/y },
  { kind: 'emphasis', pattern: /(\*)(?=[^\s*])((?:[^*\n]|\*\*(?=\S)[^*\n]+\*\*)*[^\s*])(\*)(?!\*)/y },
  { kind: 'emphasis', pattern: /(?<![\p{L}\p{N}_])(_)(?=[^\s_])([^_\n]*[^\s_])(_)(?![\p{L}\p{N}_])/uy },
];

/**
 * Takes Markdown apart into words and codes. Whatever is not understood as markup stays among the words, so that
 * `toMarkdown` gives back the same text whatever the text is. Codes are numbered from 1, in their order.
 */
export function parseCodes(markdown: string): Inline[] {
  let count = 0;
  const nextId = (): string => String((count += 1));
  const isTable = /^[ ]*\|/m.test(markdown);
  const read = (text: string, isWhole: boolean): Inline[] => {
    const found: Inline[] = [];
    let words = '';
    let at = 0;
    const take = (inline: Code | Pair, length: number): void => {
      if (words !== '') found.push(words);
      words = '';
      found.push(inline);
      at += length;
    };
    while (at < text.length) {
      const rules = [...(isWhole && at === 0 ? [AT_START] : []), ...ALONE, ...(isTable ? [CELL] : [])];
      const alone = match(rules, text, at);
      const around = alone ? null : match(AROUND, text, at);
      if (alone) take({ id: nextId(), kind: alone.kind, data: alone.groups[0] ?? '' }, alone.length);
      else if (around) {
        const [, open = '', inside = '', close = ''] = around.groups;
        take({ id: nextId(), kind: around.kind, open, close, inside: read(inside, false) }, around.length);
      } else {
        words += text[at] ?? '';
        at += 1;
      }
    }
    return words === '' ? found : [...found, words];
  };
  return read(markdown, true);
}

function match(
  rules: readonly Rule[],
  text: string,
  at: number,
): { kind: CodeKind; groups: RegExpExecArray; length: number } | null {
  for (const { kind, pattern } of rules) {
    pattern.lastIndex = at;
    const groups = pattern.exec(text);
    if (groups && groups[0].length > 0) return { kind, groups, length: groups[0].length };
  }
  return null;
}

/** The Markdown that pieces were taken from. */
export function toMarkdown(inlines: readonly Inline[]): string {
  return inlines
    .map((one) =>
      typeof one === 'string'
        ? one
        : 'data' in one
          ? one.data
          : `${one.open}${toMarkdown(one.inside)}${one.close}`,
    )
    .join('');
}

/** All codes of a text in their order, those inside of others too. */
export function codesIn(inlines: readonly Inline[]): (Code | Pair)[] {
  return inlines.flatMap((one) =>
    typeof one === 'string' ? [] : 'data' in one ? [one] : [one, ...codesIn(one.inside)],
  );
}

/** A code as its author wrote it: `{n}`, `[…](lesson:ciclo)`. */
export function written(code: Code | Pair): string {
  return 'data' in code ? code.data : `${code.open}…${code.close}`;
}

/**
 * The same pieces with the codes of a translation called as those of its source that are written alike, so that tools
 * see what belongs together. Codes that the source does not have get new names.
 */
export function callAlike(
  source: readonly Inline[],
  target: readonly Inline[],
  newName: () => string,
): Inline[] {
  const free = codesIn(source);
  const rename = (inlines: readonly Inline[]): Inline[] =>
    inlines.map((one) => {
      if (typeof one === 'string') return one;
      const index = free.findIndex((code) => written(code) === written(one));
      const [partner] = index < 0 ? [] : free.splice(index, 1);
      const id = partner?.id ?? newName();
      return 'data' in one ? { ...one, id } : { ...one, id, inside: rename(one.inside) };
    });
  return rename(target);
}
