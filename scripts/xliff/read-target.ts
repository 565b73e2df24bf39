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

/** What the codes of a text stand for, by id and side; the course's own word, whatever the document says. */
type Codes = ReadonlyMap<string, string>;

/** Each code of a text and its translation, as the export called them. */
function codesOf({ source, target }: ExchangeText): Codes {
  const all = splitStretches(source, target).flatMap((stretch) => [
    ...codesIn(stretch.source),
    ...codesIn(stretch.target ?? []),
  ]);
  return new Map(
    all.flatMap((code): [string, string][] =>
      'data' in code
        ? [[`${code.id} alone`, code.data]]
        : [
            [`${code.id} open`, code.open],
            [`${code.id} close`, code.close],
          ],
    ),
  );
}

/** Whether a tool's source is the text as it is now; white space makes no difference. */
export function isPresentSource(text: ExchangeText, unit: ReadUnit): boolean {
  const codes = codesOf(text);
  const tokens = unit.stretches.flatMap(({ source }) => source);
  return (
    flat(
      tokens.map((token) => (typeof token === 'string' ? token : (lookUp(token, codes) ?? '\0'))).join(''),
    ) === flat(text.source)
  );
}

/** The translation that a tool wrote, its stretches one after another and codes as their authors wrote them. */
export function readTarget(text: ExchangeText, { stretches }: ReadUnit): ReadTarget {
  const segments = stretches.filter(({ isIgnorable }) => !isIgnorable);
  const translated = segments.filter(({ target }) => target !== null && !isEmpty(target));
  if (translated.length === 0) return { found: 'nothing' };
  // A segment whose original is empty needs no translation either.
  if (segments.some((one) => !translated.includes(one) && !isEmpty(one.source))) return { found: 'part' };
  const codes = codesOf(text);
  const words: string[] = [];
  for (const { isIgnorable, source, target } of stretches) {
    for (const token of target ?? (isIgnorable ? source : [])) {
      const word = typeof token === 'string' ? token.replace(/\s*[\t\r\n]\s*/g, ' ') : lookUp(token, codes);
      if (word === undefined) return { found: 'unknown code', id: typeof token === 'string' ? '' : token.id };
      words.push(word);
    }
  }
  return { found: 'text', markdown: tidy(words.join('')) };
}

function lookUp({ id, side, data }: CodeToken, codes: Codes): string | undefined {
  return codes.get(`${id} ${side}`) ?? data;
}

function isEmpty(tokens: readonly Token[]): boolean {
  return tokens.every((token) => typeof token === 'string' && blank(token) === '');
}

/** Without white space that tools add at will; a no-break space is none of it. */
function tidy(text: string): string {
  return blank(text).replace(/[ ]+\n/g, (end) => (end.length > 2 ? end : '\n'));
}

function blank(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}

function flat(text: string): string {
  return blank(text).replace(/[ \t\r\n]+/g, ' ');
}
