import { XmlDocument, XmlElement } from 'libxml2-wasm';
import type { Html } from '../../src/model/rich-text.ts';

/** What a drawing may be made of: shapes and words, no script, no style sheet, nothing from elsewhere. */
const ELEMENTS = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan defs marker clipPath linearGradient stop title desc use'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  (
    'viewBox xmlns class id x y x1 y1 x2 y2 cx cy r rx ry d points width height dx dy transform text-anchor dominant-baseline ' +
    'font-size font-weight stroke-width stroke-linecap stroke-linejoin stroke-dasharray fill stroke opacity fill-opacity ' +
    'fill-rule clip-rule marker-end marker-start markerWidth markerHeight refX refY orient offset href clip-path preserveAspectRatio'
  ).split(' '),
);

/** A drawing that stands inside the page: checked, labelled, hidden from assistive technology (its text equivalent is beside it). */
export interface Drawing {
  readonly svg: Html;
  readonly problems: readonly string[];
}

/** @param labels the words that replace `{{name}}` in the file */
export function readDrawing(source: string, labels: Readonly<Record<string, string>>): Drawing {
  const problems: string[] = [];
  const used = new Set<string>();
  const filled = source.replace(/\{\{([a-z0-9-]+)\}\}/g, (_match, name: string) => {
    used.add(name);
    if (labels[name] === undefined)
      problems.push(`the drawing has a label {{${name}}}, but "labels" gives no text for it`);
    return escapeXml(labels[name] ?? '');
  });
  for (const name of Object.keys(labels))
    if (!used.has(name)) problems.push(`"labels" names "${name}", but the drawing has no {{${name}}}`);
  try {
    const document = XmlDocument.fromString(filled);
    checkElement(document.root, problems);
    document.dispose();
  } catch (error) {
    problems.push(
      `the drawing is not well-formed XML: ${error instanceof Error ? error.message.trim() : String(error)}`,
    );
  }
  return { svg: tidy(filled), problems };
}

function checkElement(element: XmlElement, problems: string[]): void {
  if (!ELEMENTS.has(element.name))
    problems.push(`the drawing holds <${element.name}>, which is not allowed: only shapes and text are`);
  for (const { name, value } of element.attrs) {
    if (!ATTRIBUTES.has(name) || (name === 'href' && !value.startsWith('#'))) {
      problems.push(`the drawing holds the attribute ${name}="${value.slice(0, 30)}", which is not allowed`);
    }
  }
  for (let child = element.firstChild; child; child = child.next)
    if (child instanceof XmlElement) checkElement(child, problems);
}

function tidy(svg: string): string {
  return svg
    .replace(/<\?xml[^>]*\?>|<!--[\s\S]*?-->/g, '')
    .replace(/>\s+</g, '><')
    .replace(/<svg /, '<svg aria-hidden="true" focusable="false" ')
    .trim();
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
