import { XmlDocument, XmlElement, XmlLibError } from 'libxml2-wasm';
import type { Html } from '../../src/model/rich-text.ts';
import { say } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

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

/** Something in a drawing that must be mended, by the line of its file. */
export interface DrawingFault {
  readonly line: number;
  readonly message: Sentence;
}

/** A drawing that stands inside the page: checked, labelled, hidden from assistive technology (its text equivalent is beside it). */
export interface Drawing {
  readonly svg: Html;
  readonly faults: readonly DrawingFault[];
  /** Labels in the drawing for which there is no text. */
  readonly missing: readonly string[];
  /** Texts for which there is no label in the drawing. */
  readonly unused: readonly string[];
}

/** @param labels the words that replace `{{name}}` in the file */
export function readDrawing(source: string, labels: Readonly<Record<string, string>>): Drawing {
  const shown = new Set<string>();
  const filled = source.replace(/\{\{([a-z0-9-]+)\}\}/g, (_match, name: string) => {
    shown.add(name);
    return escapeXml(Object.hasOwn(labels, name) ? (labels[name] ?? '') : '');
  });
  return {
    svg: tidy(filled),
    faults: [...textFaults(source), ...xmlFaults(filled)],
    missing: [...shown].filter((name) => !Object.hasOwn(labels, name)),
    unused: Object.keys(labels).filter((name) => !shown.has(name)),
  };
}

/** What can be seen without understanding XML. */
function textFaults(source: string): DrawingFault[] {
  return source.split('\n').flatMap((text, index): DrawingFault[] => {
    const line = index + 1;
    const label = /\{\{(?![a-z0-9-]+\}\}).{0,20}?(\}\}|$)/.exec(text)?.[0];
    const markup = /<!DOCTYPE|<!ENTITY|<!\[CDATA\[|<\?(?!xml\s)/i.exec(text)?.[0];
    return [
      ...(label === undefined
        ? []
        : [
            {
              line,
              message: say`"${label}" is no label: between {{ and }} stand lower-case letters a–z, digits and hyphens, without blanks`,
            },
          ]),
      ...(markup === undefined
        ? []
        : [{ line, message: say`the drawing holds ${markup}, which is not allowed; ${shapesOnly()}` }]),
    ];
  });
}

const shapesOnly = (): Sentence =>
  say`remove it, for a drawing is made of shapes and words alone, without scripts, styles and addresses`;

function xmlFaults(source: string): DrawingFault[] {
  try {
    const document = XmlDocument.fromString(source);
    const { root } = document;
    // By name: a drawing program leaves the same foreign attribute on every shape.
    const faults = new Map<string, DrawingFault>();
    if (root.name !== 'svg')
      faults.set('', {
        line: root.line,
        message: say`the drawing begins with <${root.name}>; expected <svg>`,
      });
    else checkElement(root, faults);
    document.dispose();
    return [...faults.values()];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const detail = error instanceof XmlLibError ? error.details[0] : undefined;
    const reason = (detail?.message ?? error.message).trim();
    return [
      {
        line: detail?.line ?? 1,
        message: say`this drawing is not well-formed XML: ${reason}; save it anew from a drawing program`,
      },
    ];
  }
}

function checkElement(element: XmlElement, faults: Map<string, DrawingFault>): void {
  const { line } = element;
  const refuse = (what: string, shown: string): void => {
    if (!faults.has(what))
      faults.set(what, {
        line,
        message: say`the drawing holds ${shown}, which is not allowed; ${shapesOnly()}`,
      });
  };
  const tag = element.prefix === '' ? element.name : `${element.prefix}:${element.name}`;
  if (!ELEMENTS.has(tag)) refuse(`<${tag}`, `<${tag}>`);
  for (const { name, value } of element.attrs) {
    const leadsOut = (name === 'href' && !value.startsWith('#')) || /url\(\s*["']?(?!["']?#)/i.test(value);
    if (!ATTRIBUTES.has(name) || leadsOut)
      refuse(name, say`the attribute ${name}="${value.length > 30 ? `${value.slice(0, 29)}…` : value}"`);
  }
  for (let child = element.firstChild; child; child = child.next) {
    if (child instanceof XmlElement) checkElement(child, faults);
  }
}

function tidy(svg: string): string {
  return svg
    .replace(/<\?xml[^>]*\?>|<!--[\s\S]*?-->/g, '')
    .replace(/>\s*\n\s*</g, '><')
    .replace(/<svg(?=[\s/>])/, '<svg aria-hidden="true" focusable="false"')
    .trim();
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
