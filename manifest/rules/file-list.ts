import { repeated } from '../../src/model/slug.ts';
import { pathOf } from '../href.ts';
import { elementsNamed, everyElement, type ManifestElement } from '../manifest-tree.ts';
import { at, type Rule } from './rule.ts';

/** Addresses are relative, with forward slashes and percent-encoded: nothing leaves the package, nothing is guessed. */
export const hrefs: Rule = ({ root }) =>
  [...resourcesThatOpen(root), ...elementsNamed(root, 'file')].flatMap((one) => {
    const href = one.attributes.get('href') ?? '';
    const fault = faultOf(href);
    return fault === undefined ? [] : [at(one.line, `the href "${href}" of <${one.name}> ${fault}.`)];
  });

/** The list of files is that of the zip: nothing listed is missing, nothing packed is unlisted, nothing is listed twice. */
export const fileList: Rule = ({ root, files }) => {
  const listed = elementsNamed(root, 'file').map((one) => ({ path: packedPath(one), line: one.line }));
  const packed = new Set(files);
  const known = new Set(listed.map((one) => one.path));
  return [
    ...listed
      .filter((one) => !packed.has(one.path))
      .map((one) => at(one.line, `${one.path} is listed but not packed.`)),
    ...files
      .filter((path) => !known.has(path))
      .map((path) => at(root.line, `${path} is packed but not listed.`)),
    ...elementsNamed(root, 'resource').flatMap((resource) =>
      repeated(elementsNamed(resource, 'file').map(packedPath)).map((path) =>
        at(resource.line, `the resource lists ${path} more than once.`),
      ),
    ),
  ];
};

/** What a resource opens is among its own files. */
export const launchFile: Rule = ({ root }) =>
  resourcesThatOpen(root).flatMap((resource) => {
    const launch = packedPath(resource);
    const own = elementsNamed(resource, 'file').map(packedPath);
    return own.includes(launch)
      ? []
      : [at(resource.line, `the resource opens "${launch}", which is not among its files.`)];
  });

/** No `xml:base` moves addresses away from where the list says they are. */
export const noBase: Rule = ({ root }) =>
  everyElement(root)
    .filter((one) => one.attributes.has('xml:base'))
    .map((one) =>
      at(one.line, `xml:base on <${one.name}> moves every address below it; write full addresses.`),
    );

/** Resources with an address, and those that an item opens and which therefore need one. Others only group files. */
function resourcesThatOpen(root: ManifestElement): ManifestElement[] {
  const opened = new Set(elementsNamed(root, 'item').map((item) => item.attributes.get('identifierref')));
  return elementsNamed(root, 'resource').filter(
    ({ attributes }) => attributes.has('href') || opened.has(attributes.get('identifier')),
  );
}

function faultOf(href: string): string | undefined {
  if (href === '') return 'is empty or missing';
  if (/^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith('/')) return 'is not relative';
  if (href.includes('\\')) return 'holds a backslash; use forward slashes';
  if (/[?#]/.test(href)) return 'holds a query or a fragment; put it into the parameters of the item';
  // RFC 3986 allows these characters and no others in a path.
  if (!/^(?:[\w.~!$&'()*+,;=:@/-]|%[\da-f]{2})+$/i.test(href)) return 'is not percent-encoded';
  const segments = pathOrUndefined(href)?.split('/');
  if (segments === undefined) return 'holds a broken percent-encoding';
  if (segments.some((one) => ['', '.', '..'].includes(one))) return 'holds an empty, "." or ".." step';
  return undefined;
}

function packedPath(one: ManifestElement): string {
  const href = one.attributes.get('href') ?? '';
  return pathOrUndefined(href) ?? href;
}

function pathOrUndefined(href: string): string | undefined {
  try {
    return pathOf(href);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
