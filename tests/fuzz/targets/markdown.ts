import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { blockMarkdown, inlineMarkdown, renderBlock, renderInline } from '../../../src/model/rich-text.ts';
import { ATTACKS, MARKDOWN_PIECES } from '../../unit/model/attacks.ts';
import { target } from '../target.ts';
import { anyCharacter } from '../../fixtures/any-character.ts';

/** Every element that the build's HTML may hold, with the attributes that it may have. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    'p em strong s code ul li h2 h3 h4 h5 h6 blockquote hr br'.split(' ').map((name) => [name, []]),
  ),
  ...Object.fromEntries('table thead tbody tr'.split(' ').map((name) => [name, []])),
  a: ['href', 'class', 'target', 'rel', 'title'],
  ol: ['start'],
  th: ['style'],
  td: ['style'],
  div: ['class', 'tabindex', 'role', 'aria-label'],
};
const ADDRESS = /^(https?:\/\/|mailto:|#\/(lesson|glossary)\/)/;

const texts = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...ATTACKS, ...MARKDOWN_PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 6 }) },
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** An author's Markdown: as browsers read the HTML that comes of it, nothing in it can act. */
export const markdown = target('markdown', 1000, texts, (text) => {
  for (const html of [renderInline(text), renderBlock(text)]) assert.deepEqual(dangersIn(html), [], html);
  for (const field of [inlineMarkdown, blockMarkdown]) {
    const parsed = field.safeParse(text);
    if (parsed.success) assert.deepEqual(dangersIn(parsed.data), [], parsed.data);
  }
});

/** What in a piece of HTML, read as browsers do, is more than text, links and their like. */
export function dangersIn(html: string): string[] {
  const found: string[] = [];
  const walk = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): void => {
    for (const node of nodes) {
      if (node.nodeName === '#text') continue;
      if (!('attrs' in node) || !Object.hasOwn(ELEMENTS, node.nodeName)) {
        found.push(node.nodeName);
        continue;
      }
      for (const { name, value } of node.attrs) {
        const isKnown = ELEMENTS[node.nodeName]?.includes(name) ?? false;
        const isSafe =
          name === 'href' ? ADDRESS.test(value) : name !== 'style' || /^text-align:\w+$/.test(value);
        if (!isKnown || !isSafe) found.push(`${node.nodeName} ${name}=${value}`);
      }
      walk(node.childNodes);
    }
  };
  walk(parseFragment(html).childNodes);
  return found;
}
