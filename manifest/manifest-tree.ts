import { ParseOption, XmlDocument, XmlElement } from 'libxml2-wasm';

/** An element of a manifest that was read, in plain data. */
export interface ManifestElement {
  /** As written, prefix included: `adlcp:masteryscore`. */
  readonly name: string;
  readonly namespace: string;
  /** By name as written: `adlcp:scormtype`. */
  readonly attributes: ReadonlyMap<string, string>;
  /** All text inside, that of children included. */
  readonly text: string;
  readonly line: number;
  readonly children: readonly ManifestElement[];
}

/** The root of a manifest and all that it holds. Throws when the text is not well-formed XML. */
export function readManifest(xml: string): ManifestElement {
  const document = XmlDocument.fromString(xml, { option: ParseOption.XML_PARSE_NO_XXE });
  try {
    return copy(document.root);
  } finally {
    document.dispose();
  }
}

/** An element and everything under it, in the order of the text. */
export function everyElement(root: ManifestElement): ManifestElement[] {
  return [root, ...root.children.flatMap(everyElement)];
}

/** The elements of that name under an element, in the order of the text. */
export function elementsNamed(root: ManifestElement, name: string): ManifestElement[] {
  return everyElement(root).filter((one) => one.name === name);
}

function copy(node: XmlElement): ManifestElement {
  const children: ManifestElement[] = [];
  for (let child = node.firstChild; child !== null; child = child.next) {
    if (child instanceof XmlElement) children.push(copy(child));
  }
  return {
    name: written(node.prefix, node.name),
    namespace: node.namespaceUri,
    attributes: new Map(
      node.attrs.map((attribute) => [written(attribute.prefix, attribute.name), attribute.value]),
    ),
    text: node.content,
    line: node.line,
    children,
  };
}

function written(prefix: string, name: string): string {
  return prefix === '' ? name : `${prefix}:${name}`;
}
