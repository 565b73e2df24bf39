import { identifiersOf } from './identifiers.ts';
import { lom } from './lom.ts';
import type { PackageDescription } from './package-description.ts';
import { resources } from './resources.ts';
import { scosOf } from './scos.ts';
import type { Sco } from './scos.ts';
import { element, xmlDocument, type XmlElement } from './xml.ts';

/**
 * Buttons that the LMS is asked to hide: they end or drop the attempt, and after that a strict LMS begins the next launch
 * with empty data. `suspendAll` stays: it keeps everything.
 */
const HIDDEN_BUTTONS = ['exit', 'exitAll', 'abandon', 'abandonAll'];
/** These lead nowhere in a single SCO, and from section to section where there are several. */
const STEP_BUTTONS = ['previous', 'continue'];

/**
 * The manifest of a SCORM 2004 package; the 3rd and 4th Edition differ here in their name only:
 * one organization with one item that opens one SCO, or with one for each section, which learners choose as they like.
 * Throws when the id cannot be a name or a text cannot be written in XML.
 */
export function writeScorm2004(edition: '3rd' | '4th', description: PackageDescription): string {
  const id = identifiersOf(description.id);
  const scos = scosOf(description);
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
          ...scos.map((sco) =>
            element(
              'item',
              { identifier: sco.item, identifierref: sco.resource, isvisible: 'true' },
              element('title', {}, sco.title),
              itemSequencing(sco),
              hiddenButtons(scos.length > 1 ? HIDDEN_BUTTONS : [...STEP_BUTTONS, ...HIDDEN_BUTTONS]),
            ),
          ),
          // With `flow` the LMS opens the first activity by itself, and with `choice` any that the learner wants.
          element('imsss:sequencing', {}, element('imsss:controlMode', { choice: 'true', flow: 'true' })),
        ),
      ),
      // Capital T in 2004, `scormtype` in 1.2.
      resources(description, 'adlcp:scormType'),
    ),
  );
}

/** The content alone decides completion and success: no threshold and no measure lets the LMS overrule it. */
function itemSequencing({ objective, weight }: Sco): XmlElement {
  return element(
    'imsss:sequencing',
    {},
    ...(weight === undefined ? [] : [rollup(weight)]),
    element('imsss:objectives', {}, element('imsss:primaryObjective', { objectiveID: objective })),
    element('imsss:deliveryControls', {
      tracked: 'true',
      completionSetByContent: 'true',
      objectiveSetByContent: 'true',
    }),
  );
}

/**
 * What an item counts for in the whole, by the standard's own rules: the course is completed when all items are, passed
 * when all are that can be, and its score is their mean by weight. An item without a score would keep it from being passed.
 */
function rollup(weight: number | null): XmlElement {
  return element('imsss:rollupRules', {
    rollupObjectiveSatisfied: String(weight !== null),
    rollupProgressCompletion: 'true',
    objectiveMeasureWeight: String(weight ?? 0),
  });
}

function hiddenButtons(buttons: readonly string[]): XmlElement {
  return element(
    'adlnav:presentation',
    {},
    element(
      'adlnav:navigationInterface',
      {},
      ...buttons.map((button) => element('adlnav:hideLMSUI', {}, button)),
    ),
  );
}
