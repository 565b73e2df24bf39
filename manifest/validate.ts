import {
  ParseOption,
  XmlBufferInputProvider,
  XmlDocument,
  XmlLibError,
  xmlRegisterInputProvider,
  XsdValidator,
} from 'libxml2-wasm';
import type { PackagedStandard } from './package-description.ts';
import { schemaFiles } from './schemas.ts';

/** Both editions of SCORM 2004 name the same; their schemas differ inside. */
const NAMESPACES_2004 = {
  'http://www.w3.org/XML/1998/namespace': 'xml.xsd',
  'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
  'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
  'http://ltsc.ieee.org/xsd/LOM': 'lom.xsd',
};

/** The namespaces of a standard and the schema of each. */
const NAMESPACES: Readonly<Record<PackagedStandard, Readonly<Record<string, string>>>> = {
  scorm12: {
    'http://www.w3.org/XML/1998/namespace': 'ims_xml.xsd',
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
  },
  scorm2004: NAMESPACES_2004,
  'scorm2004-3': NAMESPACES_2004,
};

/** What libxml2 cannot read in the schemas as published. Packages carry the originals; only the copy in memory is mended. */
const REPAIRS: Readonly<Record<string, { readonly wrong: string; readonly right: string }>> = {
  // Makes the XML namespace the default one, which Namespaces in XML 1.0 forbids. Nothing in the file needs a default.
  'ims_xml.xsd': { wrong: 'xmlns="http://www.w3.org/XML/1998/namespace"', right: '' },
  // A wildcard that also matches the named neighbours breaks the rule of unique particle attribution.
  'imsmd_rootv1p2p1.xsd': { wrong: '<xsd:any namespace="##any"', right: '<xsd:any namespace="##other"' },
};

const validators = new Map<PackagedStandard, XsdValidator>();

/**
 * What a manifest breaks in the schemas of its standard: one sentence each, with its line; empty when it is valid.
 * Nothing is read from network or disk but the schemas of the package. Throws when these themselves cannot be used.
 */
export function validateManifest(standard: PackagedStandard, xml: string): string[] {
  const validator = validators.get(standard) ?? compile(standard);
  validators.set(standard, validator);
  const doctype = xml.split('\n').findIndex((line) => line.includes('<!DOCTYPE'));
  // libxml2 cannot validate a document whose entities are not resolved, and nothing is to be fetched for them.
  if (doctype >= 0) return [sentence(doctype + 1, 'a manifest holds no DOCTYPE and no entities of its own.')];
  let manifest: XmlDocument | undefined;
  try {
    manifest = XmlDocument.fromString(xml, { option: ParseOption.XML_PARSE_NO_XXE });
    validator.validate(manifest);
    return [];
  } catch (error) {
    if (error instanceof XmlLibError)
      return error.details.map(({ line, message }) => sentence(line, message));
    throw error;
  } finally {
    manifest?.dispose();
  }
}

/** One validator for all namespaces of a standard, so that elements behind wildcards are checked as well. */
function compile(standard: PackagedStandard): XsdValidator {
  const folder = `manifest-schemas/${standard}/`;
  const files = schemaFiles(standard).map((file) => [folder + file.path, repaired(file.path, file.bytes)]);
  xmlRegisterInputProvider(new XmlBufferInputProvider(Object.fromEntries(files)));
  const imports = Object.entries(NAMESPACES[standard]).map(
    ([namespace, path]) => `<xs:import namespace="${namespace}" schemaLocation="${path}"/>`,
  );
  const all = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
  // Neither this document nor the validator is ever disposed of: the schema points into it and serves the whole process.
  return XsdValidator.fromDoc(XmlDocument.fromString(all, { url: `${folder}all.xsd` }));
}

function repaired(path: string, bytes: Uint8Array): Uint8Array {
  const repair = REPAIRS[path];
  if (repair === undefined) return bytes;
  const text = new TextDecoder().decode(bytes);
  if (!text.includes(repair.wrong))
    throw new Error(`The schema ${path} no longer holds ${repair.wrong}; see whether it still needs repair.`);
  return new TextEncoder().encode(text.replace(repair.wrong, repair.right));
}

/** `{http://…}title` → `title`: the namespaces make libxml2's sentences unreadable. */
function sentence(line: number, message: string): string {
  return `imsmanifest.xml:${line}: ${message.trim().replace(/\{[^{}]*\}/g, '')}`;
}
