import { elementsNamed, everyElement } from '../manifest-tree.ts';
import type { PackagedStandard } from '../package-description.ts';
import { schemaFiles } from '../schemas.ts';
import { at, type Rule } from './rule.ts';

/** Words that decide how an LMS takes a package: Moodle plays one with any other version word as SCORM 1.2. */
const WORDS: Readonly<Record<PackagedStandard, { readonly version: string; readonly type: string }>> = {
  scorm12: { version: '1.2', type: 'adlcp:scormtype' },
  scorm2004: { version: '2004 4th Edition', type: 'adlcp:scormType' },
  'scorm2004-3': { version: '2004 3rd Edition', type: 'adlcp:scormType' },
};

/** Moodle knows elements by their prefix, not by their namespace. The unprefixed ones are content packaging's. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://www.imsproject.org/xsd/imscp_rootv1p1p2': '',
  'http://www.imsglobal.org/xsd/imscp_v1p1': '',
  'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp',
  'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp',
  'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq',
  'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav',
  'http://www.imsglobal.org/xsd/imsss': 'imsss',
};

/** `schema` and `schemaversion` are there once and hold exactly the words of the standard. */
export const versionWords: Rule = ({ standard, root }) =>
  [
    { name: 'schema', expected: 'ADL SCORM' },
    { name: 'schemaversion', expected: WORDS[standard].version },
  ].flatMap(({ name, expected }) => {
    const found = elementsNamed(root, name);
    if (found.length !== 1)
      return [at(root.line, `<${name}> is there ${found.length} times; expected once, "${expected}".`)];
    return found
      .filter((one) => one.text !== expected)
      .map((one) => at(one.line, `<${name}> is "${one.text}"; expected exactly "${expected}".`));
  });

/** Every resource says what it is, and one that an item opens is a SCO: anything else gets no API from the LMS. */
export const resourceTypes: Rule = ({ standard, root }) => {
  const { type } = WORDS[standard];
  const opened = new Set(elementsNamed(root, 'item').map((item) => item.attributes.get('identifierref')));
  return elementsNamed(root, 'resource').flatMap((resource) => {
    const expected = opened.has(resource.attributes.get('identifier')) ? ['sco'] : ['sco', 'asset'];
    const found = resource.attributes.get(type);
    if (found !== undefined && expected.includes(found)) return [];
    const was = found === undefined ? 'has no such attribute' : `says "${found}"`;
    return [
      at(
        resource.line,
        `the resource ${was}; expected ${type}="${expected.join('" or "')}", in this spelling.`,
      ),
    ];
  });
};

/** Elements and attributes carry the prefixes that LMSs look for. */
export const literalPrefixes: Rule = ({ root }) =>
  everyElement(root).flatMap(({ name, namespace, line }) => {
    const expected = PREFIXES[namespace];
    const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
    if (expected === undefined || expected === prefix) return [];
    const rule = expected === '' ? 'no prefix' : `the prefix ${expected}`;
    return [at(line, `<${name}> must carry ${rule}: Moodle reads prefixes literally.`)];
  });

/** Every schema that the manifest names is a file of the package. */
export const schemasCarried: Rule = ({ standard, root }) => {
  const words = (root.attributes.get('xsi:schemaLocation') ?? '').split(/\s+/).filter((word) => word !== '');
  const carried = new Set(schemaFiles(standard).map((file) => file.path));
  return words
    .filter((word, index) => index % 2 === 1 && !carried.has(word))
    .map((path) => at(root.line, `xsi:schemaLocation names ${path}, which the package does not carry.`));
};
