import { html, parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { eventsCalled, membersCalled } from './api-names.ts';
import { featuresAt } from './browser-support.ts';
import type { Findings } from './finding.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Looks for elements and attributes that the baseline lacks, in a page or in a template of Lit. */
export function scanMarkup(markup: string, findings: Findings): void {
  for (const element of elementsIn(parseFragment(markup))) scanElement(element, findings);
}

function scanElement({ tagName, namespaceURI, attrs }: Element, findings: Findings): void {
  if (namespaceURI !== html.NS.HTML) return;
  const path = ['html', 'elements', tagName];
  findings.look(path, `<${tagName}>`);
  for (const { name, value } of attrs) {
    const where = `<${tagName} ${name}="${value}">`;
    const plain = name.replace(/^\?/, '');
    // Lit's own: events, and properties, whose name has lost its capitals here.
    if (name.startsWith('@')) findings.lookForAny(eventsCalled(name.slice(1)), where);
    else if (name.startsWith('.')) findings.lookForAny(membersCalled(name.slice(1)), where);
    else if (!findings.look([...path, plain], where))
      findings.look(['html', 'global_attributes', plain], where);
    const told = [...path, `${plain}_${value}`];
    if (featuresAt(told)) findings.look(told, where);
  }
}

function elementsIn(node: Node): Element[] {
  const inside = 'content' in node ? [node.content] : [];
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...('tagName' in node ? [node] : []), ...[...inside, ...children].flatMap(elementsIn)];
}
