import type { PackageDescription, PackagedStandard } from './package-description.ts';
import { writeScorm12 } from './scorm12.ts';
import { writeScorm2004 } from './scorm2004.ts';

/** What writes the text of `imsmanifest.xml`, by standard. */
export const WRITERS: Readonly<Record<PackagedStandard, (description: PackageDescription) => string>> = {
  scorm12: writeScorm12,
  scorm2004: (description) => writeScorm2004('4th', description),
  'scorm2004-3': (description) => writeScorm2004('3rd', description),
};
