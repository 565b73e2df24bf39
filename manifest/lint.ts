import { XmlParseError } from 'libxml2-wasm';
import { readManifest } from './manifest-tree.ts';
import type { PackagedStandard } from './package-description.ts';
import { fileList, hrefs, launchFile, noBase } from './rules/file-list.ts';
import { contentDecides, presentations, titles } from './rules/items.ts';
import {
  defaultOrganization,
  resolvedReferences,
  somethingToOpen,
  uniqueIdentifiers,
} from './rules/references.ts';
import { at, type Rule } from './rules/rule.ts';
import { ownLaunch, sharedResources } from './rules/several-scos.ts';
import { literalPrefixes, resourceTypes, schemasCarried, versionWords } from './rules/standard-words.ts';

/** Everything that is looked at, in the order in which it is reported. */
const RULES: readonly Rule[] = [
  versionWords,
  literalPrefixes,
  schemasCarried,
  uniqueIdentifiers,
  defaultOrganization,
  somethingToOpen,
  resolvedReferences,
  resourceTypes,
  titles,
  presentations,
  contentDecides,
  hrefs,
  noBase,
  launchFile,
  fileList,
  ownLaunch,
  sharedResources,
];

/**
 * What is wrong with a manifest although its schemas accept it, a sentence with its line for each place; empty when it is sound.
 * `files` are the paths of the content files that are packed, without manifest and schemas.
 * Of a text that is not XML it says only that; {@link validateManifest} says more.
 */
export function lintManifest(standard: PackagedStandard, xml: string, files: readonly string[]): string[] {
  const faults = faultsOfText(xml);
  try {
    const root = readManifest(xml);
    return [...faults, ...RULES.flatMap((rule) => rule({ standard, root, files }))];
  } catch (cause) {
    if (!(cause instanceof XmlParseError)) throw cause;
    return [...faults, at(1, 'the manifest is not well-formed XML.')];
  }
}

/** What is lost once the text is parsed. */
function faultsOfText(xml: string): string[] {
  const faults: string[] = [];
  if (xml.startsWith('\uFEFF'))
    faults.push(at(1, 'the manifest begins with a byte order mark; write it without.'));
  if (!/^\uFEFF?<\?xml version="1\.0" encoding="UTF-8"\?>/.test(xml)) {
    faults.push(at(1, 'the manifest does not begin with <?xml version="1.0" encoding="UTF-8"?>.'));
  }
  xml.split('\n').forEach((line, index) => {
    if (line.includes('&#'))
      faults.push(
        at(index + 1, 'numeric entities such as &#233; are shown literally by Moodle; write the character.'),
      );
  });
  return faults;
}
