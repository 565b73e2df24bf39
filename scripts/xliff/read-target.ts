import { codesIn } from './markdown-codes.ts';
import { splitStretches } from './segments.ts';
import type { ExchangeText } from './exchange-text.ts';
import type { CodeToken, ReadUnit, Token } from './xliff-reader.ts';

/** What a tool wrote as the translation of a text: nothing, a part of it, or all of it as Markdown. */
export type ReadTarget =
  | { readonly found: 'nothing' }
  | { readonly found: 'part' }
  | { readonly found: 'unknown code'; readonly id: string }
  | { readonly found: 'text'; readonly markdown: string };

/** What a code stands for, and whether white space beside it says nothing. */
interface Meaning {
  readonly data: string;
  readonly endsLine: boolean;
}

/** The codes of a text by id and side: the course's own word, whatever the document says. */
type Codes = ReadonlyMap<string, Meaning>;

/** Each code of a text and its translation, as the export called them. */
function codesOf({ source, target }: ExchangeText): Codes {
  const all = splitStretches(source, target).flatMap((stretch) => [
    ...codesIn(stretch.source),
    ...codesIn(stretch.target ?? []),
  ]);
  return new Map(
    all.flatMap((code): [string, Meaning][] => {
      const endsLine = code.kind === 'line' || code.kind === 'break';
      return 'data' in code
        ? [[`${code.id} alone`, { data: code.data, endsLine }]]
        : [
            [`${code.id} open`, { data: code.open, endsLine }],
            [`${code.id} close`, { data: code.close, endsLine }],
          ];
    }),
  );
}

/** Whether a tool's source is the text as it is now; white space makes no difference. */
export function isPresentSource(text: ExchangeText, { stretches }: ReadUnit): boolean {
  const read = join(
    stretches.flatMap(({ source }) => source),
    codesOf(text),
  );
  return 'markdown' in read && flat(read.markdown) === flat(text.source);
}

/** The translation that a tool wrote, its stretches one after another and codes as their authors wrote them. */
export function readTarget(text: ExchangeText, { stretches }: ReadUnit): ReadTarget {
  const segments = stretches.filter(({ isIgnorable }) => !isIgnorable);
  const translated = segments.filter(({ target }) => target !== null && !isEmpty(target));
  if (translated.length === 0) return { found: 'nothing' };
  // A segment whose original is empty needs no translation either.
  if (segments.some((one) => !translated.includes(one) && !isEmpty(one.source))) return { found: 'part' };
  const tokens = stretches.flatMap(
    ({ isIgnorable, source, target }) => target ?? (isIgnorable ? source : []),
  );
  const read = join(tokens, codesOf(text));
  return 'markdown' in read ? { found: 'text', ...read } : { found: 'unknown code', id: read.unknown };
}

function join(tokens: readonly Token[], codes: Codes): { markdown: string } | { unknown: string } {
  let markdown = '';
  let endsLine = false;
  for (const token of tokens) {
    if (typeof token === 'string') {
      const words = token.replace(/\s*[\t\r\n]\s*/g, ' ');
      markdown += endsLine ? words.replace(/^ +/, '') : words;
      if (words.trim() !== '') endsLine = false;
      continue;
    }
    const { data, endsLine: ends } = meaningOf(token, codes);
    if (data === undefined) return { unknown: token.id };
    markdown = (ends ? markdown.replace(/ +$/, '') : markdown) + data;
    endsLine = ends;
  }
  return { markdown: markdown.trim() };
}

function meaningOf(
  { id, side, data }: CodeToken,
  codes: Codes,
): { readonly data: string | undefined; readonly endsLine: boolean } {
  return codes.get(`${id} ${side}`) ?? { data, endsLine: data?.includes('\n') ?? false };
}

function isEmpty(tokens: readonly Token[]): boolean {
  return tokens.every((token) => typeof token === 'string' && token.trim() === '');
}

function flat(text: string): string {
  return text.trim().replace(/[ \t\r\n]+/g, ' ');
}
