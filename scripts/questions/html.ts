import { defaultTreeAdapter, parseFragment, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { element } from '../../manifest/xml.ts';
import type { XmlElement } from '../../manifest/xml.ts';
import type { Html } from '../../src/model/rich-text.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** HTML for readers outside the course: of links to its lessons and its glossary, the words stay, emphasised. */
export function outsideCourse(html: Html): Html {
  if (!html.includes('href="#/')) return html;
  const fragment = parseFragment(html);
  emphasiseLinks(fragment);
  // As a character, it does not get in the way of who reads or mends the file.
  return serialize(fragment).replaceAll('&nbsp;', '\u00a0');
}

function emphasiseLinks(parent: Parent): void {
  for (const node of parent.childNodes) {
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    emphasiseLinks(node);
    const address = node.attrs.find(({ name }) => name === 'href')?.value ?? '';
    if (node.tagName !== 'a' || !address.startsWith('#/')) continue;
    node.tagName = 'em';
    node.nodeName = 'em';
    node.attrs = [];
  }
}

/** The same as XML, where every element is closed. */
export function asXml(html: Html): (XmlElement | string)[] {
  return inText(parseFragment(html).childNodes.flatMap(nodeAsXml));
}

/** Words and marks in a row. A text among them, be it empty, keeps `xmlDocument` from putting blanks between two marks. */
function inText(nodes: readonly (XmlElement | string)[]): (XmlElement | string)[] {
  return ['', ...nodes];
}

function nodeAsXml(node: Node): (XmlElement | string)[] {
  if (defaultTreeAdapter.isTextNode(node)) return [node.value];
  if (!defaultTreeAdapter.isElementNode(node)) return [];
  // Of what Markdown makes of one paragraph, only links have attributes; `target` and `rel` are the course's own.
  const attributes = Object.fromEntries(
    node.attrs.filter(({ name }) => name === 'href').map(({ name, value }) => [name, value]),
  );
  return [element(node.tagName, attributes, ...inText(node.childNodes.flatMap(nodeAsXml)))];
}
