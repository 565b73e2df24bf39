import { identifiersOf } from './identifiers.ts';
import { learningObjectMetadata } from './learning-object-metadata.ts';
import type { PackageDescription } from './package-description.ts';
import { resources } from './resources.ts';
import { scosOf } from './scos.ts';
import { element, xmlDocument } from './xml.ts';

/**
 * The manifest of a SCORM 1.2 package: one organization with one item that opens one SCO, or
 * with one for each section.
 * There is no `adlcp:masteryscore`: with it Moodle overrides the status that the content has set, at LMSFinish.
 * Throws when the id cannot be a name or a text cannot be written in XML.
 */
export function writeScorm12(description: PackageDescription): string {
  const id = identifiersOf(description.id);
  return xmlDocument(
    element(
      'manifest',
      {
        identifier: id.manifest,
        version: description.version,
        // Moodle reads prefixes literally: `adlcp` must be called so, and the elements of content packaging bare.
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
        'xmlns:imsmd': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': [
          'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd',
          'http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
          'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd',
        ].join(' '),
      },
      element(
        'metadata',
        {},
        element('schema', {}, 'ADL SCORM'),
        element('schemaversion', {}, '1.2'),
        learningObjectMetadata(description),
      ),
      element(
        'organizations',
        { default: id.organization },
        element(
          'organization',
          { identifier: id.organization },
          element('title', {}, description.title),
          ...scosOf(description).map(({ item, resource, title }) =>
            element(
              'item',
              { identifier: item, identifierref: resource, isvisible: 'true' },
              element('title', {}, title),
            ),
          ),
        ),
      ),
      // Lower-case in 1.2, `scormType` in 2004.
      resources(description, 'adlcp:scormtype'),
    ),
  );
}
