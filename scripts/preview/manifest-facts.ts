import { ParseOption, XmlDocument, XmlElement, XmlLibError } from 'libxml2-wasm';
import { BuildError } from '../site/build-error.ts';
import type { Elements, PlayedStandard } from '../../src/preview/protocol.ts';
import { say } from '../messages/say.ts';

/** What an LMS reads from `imsmanifest.xml`. */
export interface ManifestFacts {
  readonly standard: PlayedStandard;
  readonly title: string;
  /** The file that opens the content, relative to the package. */
  readonly launch: string;
  /** What the manifest gives to the data model. */
  readonly elements: Elements;
}

/** The words of `schemaversion` that Moodle takes for SCORM 2004, exactly so written. */
const VERSIONS_2004 = ['1.3', 'CAM 1.3', '2004 3rd Edition', '2004 4th Edition'];

/** Elements of an item that reach the content through the data model. */
const GIVEN: Readonly<Record<PlayedStandard, Readonly<Record<string, string>>>> = {
  scorm12: {
    masteryscore: 'cmi.student_data.mastery_score',
    maxtimeallowed: 'cmi.student_data.max_time_allowed',
    timelimitaction: 'cmi.student_data.time_limit_action',
    datafromlms: 'cmi.launch_data',
  },
  scorm2004: {
    timeLimitAction: 'cmi.time_limit_action',
    dataFromLMS: 'cmi.launch_data',
    minNormalizedMeasure: 'cmi.scaled_passing_score',
  },
};

/**
 * Reads the manifest of a package with one SCO: the first item that opens something.
 * @throws BuildError when it is no XML or opens nothing
 */
export function readManifest(xml: string): ManifestFacts {
  let manifest: XmlDocument | undefined;
  try {
    manifest = XmlDocument.fromString(xml, { option: ParseOption.XML_PARSE_NO_XXE });
    return factsOf(manifest.root);
  } catch (error) {
    if (error instanceof XmlLibError)
      throw new BuildError(say`imsmanifest.xml can't be read: ${error.message.trim()}`);
    throw error;
  } finally {
    manifest?.dispose();
  }
}

function factsOf(root: XmlElement): ManifestFacts {
  const standard = VERSIONS_2004.includes(text(root, '//*[local-name()="schemaversion"]'))
    ? 'scorm2004'
    : 'scorm12';
  const item = elementAt(root, '//*[local-name()="item"][@identifierref]');
  const reference = item?.attr('identifierref')?.value;
  // The reference is compared here, not in the path, so that no quote in it can change the path's meaning.
  const resource = root.find('//*[local-name()="resource"]').find((node): node is XmlElement => {
    return node instanceof XmlElement && node.attr('identifier')?.value === reference;
  });
  const launch = resource?.attr('href')?.value;
  if (item === undefined || launch === undefined)
    throw new BuildError(say`imsmanifest.xml holds no item that opens a file`);
  const given = Object.entries(GIVEN[standard]).map(
    ([name, element]) => [element, text(item, `.//*[local-name()="${name}"]`)] as const,
  );
  return {
    standard,
    title: text(root, '//*[local-name()="organization"]/*[local-name()="title"]'),
    launch,
    elements: Object.fromEntries(given.filter(([, value]) => value !== '')),
  };
}

function elementAt(from: XmlElement, path: string): XmlElement | undefined {
  const found = from.get(path);
  return found instanceof XmlElement ? found : undefined;
}

function text(from: XmlElement, path: string): string {
  return elementAt(from, path)?.content.trim() ?? '';
}
