import { hrefOf } from './href.ts';
import type { PackageDescription } from './package-description.ts';
import { scosOf, sharedFiles } from './scos.ts';
import { element } from './xml.ts';
import type { XmlElement } from './xml.ts';

/**
 * What each item opens with its files, and one more resource for the files that several items need.
 * @param type the attribute that says of a resource whether it is a SCO, as the standard spells it
 */
export function resources(description: PackageDescription, type: string): XmlElement {
  const shared = sharedFiles(description);
  const dependencies = shared ? [element('dependency', { identifierref: shared.resource })] : [];
  return element(
    'resources',
    {},
    ...scosOf(description).map(({ resource, launch, files }) =>
      element(
        'resource',
        { identifier: resource, type: 'webcontent', [type]: 'sco', href: hrefOf(launch) },
        ...listed(files),
        ...dependencies,
      ),
    ),
    ...(shared
      ? [
          element(
            'resource',
            { identifier: shared.resource, type: 'webcontent', [type]: 'asset' },
            ...listed(shared.files),
          ),
        ]
      : []),
  );
}

function listed(files: readonly string[]): XmlElement[] {
  return files.map((file) => element('file', { href: hrefOf(file) }));
}
