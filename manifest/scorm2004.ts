import { hrefOf } from './href.ts';
import { identifiersOf } from './identifiers.ts';
import { lom } from './lom.ts';
import type { PackageDescription } from './package-description.ts';
import { element, xmlDocument, type XmlElement } from './xml.ts';

/**
 * Buttons that the LMS is asked to hide. `previous` and `continue` lead nowhere in a single SCO; the other four end or drop
 * the attempt, and after that a strict LMS begins the next launch with empty data. `suspendAll` stays: it keeps everything.
 */
const HIDDEN_BUTTONS = ['previous', 'continue', 'exit', 'exitAll', 'abandon', 'abandonAll'];

/**
 * The manifest of a SCORM 2004 package; the 3rd and 4th Edition differ here in their name only: one organization with one item that opens one SCO.
 *
 * Throws when the id cannot be a name or a text cannot be written in XML.
 */
export function writeScorm2004(edition: '3rd' | '4th', description: PackageDescription): string {
  const id = identifiersOf(description.id);
  return xmlDocument(
    element(
      'manifest',
      {
        identifier: id.manifest,
        version: description.version,
        // Moodle reads prefixes literally: these must be called so, and the elements of content packaging bare.
        xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
        'xmlns:adlseq': 'http://www.adlnet.org/xsd/adlseq_v1p3',
        'xmlns:adlnav': 'http://www.adlnet.org/xsd/adlnav_v1p3',
        'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
        'xmlns:lom': 'http://ltsc.ieee.org/xsd/LOM',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': [
          'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd',
          'http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd',
          'http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd',
          'http://www.adlnet.org/xsd/adlnav_v1p3 adlnav_v1p3.xsd',
          'http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
          'http://ltsc.ieee.org/xsd/LOM lom.xsd',
        ].join(' '),
      },
      element(
        'metadata',
        {},
        element('schema', {}, 'ADL SCORM'),
        element('schemaversion', {}, `2004 ${edition} Edition`),
        lom(description),
      ),
      element(
        'organizations',
        { default: id.organization },
        element(
          'organization',
          {
            identifier: id.organization,
            structure: 'hierarchical',
            'adlseq:objectivesGlobalToSystem': 'false',
          },
          element('title', {}, description.title),
          element(
            'item',
            { identifier: id.item, identifierref: id.resource, isvisible: 'true' },
            element('title', {}, description.title),
            itemSequencing(id.objective),
            hiddenButtons(),
          ),
          // With `flow` the LMS opens the only activity by itself.
          element('imsss:sequencing', {}, element('imsss:controlMode', { choice: 'true', flow: 'true' })),
        ),
      ),
      element(
        'resources',
        {},
        element(
          'resource',
          {
            identifier: id.resource,
            type: 'webcontent',
            // Capital T in 2004, `scormtype` in 1.2.
            'adlcp:scormType': 'sco',
            href: hrefOf(description.launch),
          },
          ...description.files.map((file) => element('file', { href: hrefOf(file) })),
        ),
      ),
    ),
  );
}

/** The content alone decides completion and success: no threshold and no measure lets the LMS overrule it. */
function itemSequencing(objective: string): XmlElement {
  return element(
    'imsss:sequencing',
    {},
    element('imsss:objectives', {}, element('imsss:primaryObjective', { objectiveID: objective })),
    element('imsss:deliveryControls', {
      tracked: 'true',
      completionSetByContent: 'true',
      objectiveSetByContent: 'true',
    }),
  );
}

function hiddenButtons(): XmlElement {
  return element(
    'adlnav:presentation',
    {},
    element(
      'adlnav:navigationInterface',
      {},
      ...HIDDEN_BUTTONS.map((button) => element('adlnav:hideLMSUI', {}, button)),
    ),
  );
}
