/** Attributes in the order in which they are written. */
export type Attributes = Readonly<Record<string, string>>;

/** What stands inside an element: other elements, plain text, which is escaped, or both in turn. */
export type Content = (XmlElement | string)[];

/** An element before it is written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: Readonly<Content>;
}

/** XML 1.0 has no way to hold these, not even escaped; a lone surrogate is one of them. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
/** Parsers turn a line break or a tab in an attribute into a blank unless it is a numeric entity, and Moodle shows those literally. */
const FORBIDDEN_IN_ATTRIBUTE = /[^\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An element with its attributes and children, to be written by {@link xmlDocument}. */
export function element(name: string, attributes: Attributes, ...children: Content): XmlElement {
  return { name, attributes, children };
}

/**
 * A whole document as text: declaration, then the root, two blanks per level, raw UTF-8 without a BOM. Inside an element
 * that holds text no blank is added, for it would be part of that text.
 * Throws when a text or an attribute holds a character that XML 1.0 forbids.
 */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`;
}

/** @param indent what stands before the element's lines; null inside text */
function write({ name, attributes, children }: XmlElement, indent: string | null): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escape(value, FORBIDDEN_IN_ATTRIBUTE, `attribute ${key} of <${name}>`)}"`,
  );
  const start = `<${name}${written.join('')}`;
  if (children.length === 0) return `${start}/>`;
  const inner = indent === null || children.some((child) => typeof child === 'string') ? null : `${indent}  `;
  const before = inner === null ? '' : `\n${inner}`;
  const content = children.map((child) =>
    typeof child === 'string'
      ? escape(child, FORBIDDEN, `text of <${name}>`)
      : `${before}${write(child, inner)}`,
  );
  return `${start}>${content.join('')}${inner === null ? '' : `\n${indent}`}</${name}>`;
}

/** A text as it stands in XML, between tags or between quote marks. Throws when XML 1.0 can't hold it. */
export function escapeXml(text: string): string {
  return escape(text, FORBIDDEN, 'text');
}

function escape(value: string, forbidden: RegExp, where: string): string {
  const found = forbidden.exec(value)?.[0];
  if (found !== undefined) {
    const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new Error(
      `The ${where} holds U+${code}, which XML cannot hold there; remove it from ${JSON.stringify(value)}.`,
    );
  }
  return value.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
