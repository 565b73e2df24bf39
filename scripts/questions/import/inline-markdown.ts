import { defaultTreeAdapter, parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { tidied, wordsOf } from '../../../src/components/words-of.ts';
import { refusals, renderInline } from '../../../src/model/rich-text.ts';
import type { Html } from '../../../src/model/rich-text.ts';

/** HTML from elsewhere as the Markdown of one paragraph, which is all that a text of a question may be. */
export interface InlineMarkdown {
  readonly markdown: string;
  /** What of the HTML is no longer there, in words such as `pictures`. */
  readonly lost: ReadonlySet<Lost>;
}

/** What Markdown of one paragraph can't hold. */
export type Lost =
  | 'a picture'
  | 'a sound, video or other media'
  | 'a table'
  | 'a list'
  | 'paragraphs'
  | 'formatting'
  | 'a link'
  | 'a formula'
  | 'a script';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What becomes of an element; what is not named here is read through, as `span` and `p`. */
const MARKS: Readonly<Record<string, '*' | '**' | '`'>> = {
  em: '*',
  i: '*',
  strong: '**',
  b: '**',
  code: '`',
};
const LOSSES: Readonly<Record<string, Lost>> = {
  img: 'a picture',
  svg: 'a picture',
  canvas: 'a picture',
  audio: 'a sound, video or other media',
  video: 'a sound, video or other media',
  iframe: 'a sound, video or other media',
  object: 'a sound, video or other media',
  embed: 'a sound, video or other media',
  table: 'a table',
  math: 'a formula',
  ul: 'a list',
  ol: 'a list',
  sub: 'formatting',
  sup: 'formatting',
  u: 'formatting',
  s: 'formatting',
  del: 'formatting',
  script: 'a script',
  style: 'formatting',
};
/** Of these nothing is worth reading. */
const SILENT = new Set([
  'script',
  'style',
  'svg',
  'math',
  'object',
  'iframe',
  'audio',
  'video',
  'canvas',
  'template',
]);
/** Words on either side of these belong to different lines. */
const BREAKS =
  /^(p|div|br|hr|li|ul|ol|dl|dt|dd|table|tr|td|th|h[1-6]|blockquote|pre|section|article|figure)$/;
/** TeX as Moodle's filters find it. */
const TEX = /\$\$[^$]+\$\$|\\\([^]+?\\\)|\\\[[^]+?\\\]/;

/** Turns HTML into Markdown that reads the same, word for word; emphasis and web links stay. */
export function inlineMarkdown(html: Html): InlineMarkdown {
  const lost = new Set<Lost>();
  const { childNodes } = parseFragment(html);
  const words = tidy(plain(childNodes));
  if (TEX.test(words)) lost.add('a formula');
  if (childNodes.filter(isParagraph).length > 1) lost.add('paragraphs');
  // What is easiest to read comes first; what reads the same is taken.
  const attempts = [asIs, escaped].map((write) => tidy(written(childNodes, write, lost)));
  const markdown = attempts.find((text) => readsAs(text, words));
  if (markdown !== undefined) return { markdown, lost };
  return { markdown: escaped(words), lost: lost.add('formatting') };
}

/** Plain words of HTML, for fields that hold no Markdown. */
export function inlineText(html: Html): string {
  return tidy(plain(parseFragment(html).childNodes));
}

function isParagraph(node: Node): boolean {
  return (
    defaultTreeAdapter.isElementNode(node) &&
    /^(p|div|h[1-6]|pre|blockquote)$/.test(node.tagName) &&
    tidy(plain([node])) !== ''
  );
}

function plain(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (defaultTreeAdapter.isTextNode(node)) return node.value;
      if (!defaultTreeAdapter.isElementNode(node) || SILENT.has(node.tagName)) return '';
      const inside = plain(node.childNodes);
      return BREAKS.test(node.tagName) ? ` ${inside} ` : inside;
    })
    .join('');
}

function written(nodes: readonly Node[], write: (text: string) => string, lost: Set<Lost>): string {
  return nodes
    .map((node) => {
      if (defaultTreeAdapter.isTextNode(node)) return write(node.value);
      return defaultTreeAdapter.isElementNode(node) ? writtenElement(node, write, lost) : '';
    })
    .join('');
}

function writtenElement(node: Element, write: (text: string) => string, lost: Set<Lost>): string {
  const { tagName: name, childNodes } = node;
  const loss = LOSSES[name];
  if (loss !== undefined) lost.add(loss);
  if (SILENT.has(name)) return '';
  const inside = written(childNodes, name === 'code' ? asIs : write, lost);
  if (BREAKS.test(name)) return ` ${inside} `;
  const mark = MARKS[name];
  if (mark !== undefined) return around(inside, mark, mark);
  if (name !== 'a') return inside;
  const address = node.attrs.find((one) => one.name === 'href')?.value ?? '';
  if (/^(https?:\/\/|mailto:)[^\s()<>"\\]+$/.test(address)) return around(inside, '[', `](${address})`);
  lost.add('a link');
  return inside;
}

/** Markdown knows a mark only where it touches what it marks. */
function around(inside: string, before: string, after: string): string {
  const [, start = '', words = '', end = ''] = /^(\s*)([^]*?)(\s*)$/.exec(inside) ?? [];
  return words === '' ? inside : `${start}${before}${words}${after}${end}`;
}

function asIs(text: string): string {
  return text;
}

/** Text in which nothing means anything to Markdown, nor to the check that looks for HTML and links. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_~&!]/g, '\\$&')
    .replace(/[[\]<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function readsAs(markdown: string, words: string): boolean {
  return refusals(markdown).length === 0 && wordsOf(renderInline(markdown)) === tidied(words);
}

/** Blanks as a browser shows them. A no-break space is none of them; control characters would trouble every editor. */
export function tidy(text: string): string {
  return text.replace(/[ \p{Cc}]+/gu, ' ').replace(/^ | $/g, '');
}
