import MarkdownIt from 'markdown-it';
import { z } from 'zod';
import { forReaders } from './reader-text.ts';

/** HTML that the build made from an author's Markdown; the only HTML that elements may render unescaped. */
export type Html = string;

/** Addresses that Markdown links may use: the web, another lesson, a glossary term. */
const ADDRESS = /^(https?:\/\/\S+|mailto:\S+|lesson:[a-z][a-z0-9-]*|glossary:[a-z][a-z0-9-]*)$/;

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
markdown.validateLink = (address) => ADDRESS.test(address);
// Pictures are `::: figure` blocks, which demand an alternative text.
markdown.disable(['image', 'code', 'fence', 'html_block', 'html_inline', 'lheading']);

markdown.renderer.rules.link_open = (tokens, index, options, _environment, self) => {
  const token = tokens[index];
  const address = token?.attrGet('href') ?? '';
  const [scheme, target = ''] = String(address).split(/:(.*)/s);
  if (scheme === 'lesson') token?.attrSet('href', `#/lesson/${target}`);
  else if (scheme === 'glossary') {
    token?.attrSet('href', `#/glossary/${target}`);
    token?.attrSet('class', 'term');
  } else {
    token?.attrSet('target', '_blank');
    token?.attrSet('rel', 'noopener noreferrer');
  }
  return self.renderToken(tokens, index, options);
};
// The page owns h1, its title: an author's `##` is the first level below it.
markdown.renderer.rules.heading_open = (tokens, index) => `<h${headingLevel(tokens[index]?.tag)}>`;
markdown.renderer.rules.heading_close = (tokens, index) => `</h${headingLevel(tokens[index]?.tag)}>\n`;
// A table scrolls inside its own box on a phone; the box is reachable by keyboard, and its headings name it.
markdown.renderer.rules.table_open = (tokens, index) => {
  const end = tokens.findIndex((token, at) => at > index && token.type === 'thead_close');
  const headings = tokens
    .slice(index, end)
    .flatMap(({ type, children }) =>
      type === 'inline' ? [(children ?? []).map((child) => child.content).join('')] : [],
    );
  const name = markdown.utils.escapeHtml(headings.filter((one) => one !== '').join(', '));
  return `<div class="table-scroll" tabindex="0" role="group" aria-label="${name}"><table>\n`;
};
markdown.renderer.rules.table_close = () => '</table></div>\n';

function headingLevel(tag = 'h2'): number {
  return Math.max(2, Number(tag.slice(1)));
}

/**
 * An element or comment; it may go on in the next line, but not beyond a blank one. What is longer than any that people
 * write stays text, as all that this does not find does: a search without an end would take minutes in a hostile file.
 */
const TAG = /<\/?[a-zA-Z](?:[^>\n]|\n(?![^\S\n]*\n)){0,1000}>|<!--/g;
/** A picture, a link or the definition of a link: `![…](…)`, `![…][…]`, `[…](address)`, `[…]: address`. */
const LINK =
  /!\[[^\]]{0,1000}\](?:\([^)]{0,1000}\)|\[[^\]]{0,1000}\])|\[[^\]]{0,1000}\]\(([^)\s]{0,1000})(?:\s[^)]{0,1000})?\)|^ {0,3}\[[^\]]+\]:\s*(\S+)(?:\s+["'(].*|\s*)$/g;

/** Quotation marks around an address, of any kind: whoever copied it from a text took them along. */
const QUOTES = /^["“”„«»]{1,4}|["“”„«»]{1,4}$/g;

/** What an author wrote that Markdown here refuses, as sentences with the line inside the text (from 0). */
export function refusals(text: string): { line: number; message: string }[] {
  const found = new Map<number, { line: number; message: string }>();
  for (const tag of text.matchAll(TAG)) {
    const line = text.slice(0, tag.index).split('\n').length - 1;
    const start = (tag[0].split('\n')[0] ?? '').slice(0, 20);
    const message = `HTML is not allowed in Markdown (found "${start}"); use Markdown or a ::: block`;
    if (!found.has(line)) found.set(line, { line, message });
  }
  return text.split('\n').flatMap((words, line) => {
    const tag = found.get(line);
    return [...(tag ? [tag] : []), ...linkRefusals(words).map((message) => ({ line, message }))];
  });
}

function linkRefusals(line: string): string[] {
  return [...line.matchAll(LINK)].flatMap(([whole, inline, defined]) => {
    if (whole.startsWith('!'))
      return ['a picture needs a ::: figure block, which carries its alternative text'];
    const address = inline ?? defined ?? '';
    const unquoted = address.replace(QUOTES, '');
    if (ADDRESS.test(address) && unquoted === address) return [];
    // As a file is called, or with accents, as a title has them.
    const plain = unquoted.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    const lesson =
      /(?:^|\/)\d+-([a-z][a-z0-9-]*)\.md$/.exec(plain)?.[1] ??
      /^lesson:(?:\d+-)?([a-z][a-z0-9-]*?)(?:\.md)?$/.exec(plain)?.[1];
    const meant = ADDRESS.test(unquoted) ? unquoted : lesson && `lesson:${lesson}`;
    // Marks of its own would stand doubled between the quotation marks of the sentence.
    if (unquoted !== address && meant !== undefined)
      return [`a link has its address without quotation marks; write (${meant})`];
    return [
      meant === undefined
        ? `the link address "${address}" is not understood; write https://…, lesson:ID or glossary:ID`
        : `the link address "${address}" is not understood; write ${meant}`,
    ];
  });
}

/** Markdown with paragraphs, lists, tables and headings → HTML. Call `refusals` first. */
export function renderBlock(text: string): Html {
  return markdown.render(text).trim();
}

/** Markdown within one paragraph (emphasis, links) → HTML without a surrounding element. */
export function renderInline(text: string): Html {
  return markdown.renderInline(text.trim());
}

function richText(render: (text: string) => Html) {
  return z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .superRefine((text, context) => {
      for (const { message } of refusals(text)) context.addIssue({ code: 'custom', message });
    })
    .transform(render);
}

/** A field that an author writes as Markdown of one paragraph; holds HTML after parsing. */
export const inlineMarkdown = forReaders(richText(renderInline));

/** A field that an author writes as Markdown of several paragraphs; holds HTML after parsing. */
export const blockMarkdown = forReaders(richText(renderBlock));

function oneLine() {
  return z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .regex(/^[^\n<>]*$/, 'must be plain text on one line, without < or >');
}

/** A field of plain words: no Markdown, no line breaks. */
export const plainText = forReaders(oneLine());

/** Plain words that learners never read, and nobody translates. */
export const innerText = oneLine();
