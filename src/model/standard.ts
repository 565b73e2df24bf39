/** How a package talks to whoever launches it. Every table of standards follows this list. */
export const STANDARDS = ['scorm12', 'scorm2004', 'scorm2004-3', 'web'] as const;
export type Standard = (typeof STANDARDS)[number];

/** What a build makes when nobody asks for less or more; SCORM 2004 3rd Edition is there for LMSs that refuse the 4th. */
export const USUAL_STANDARDS: readonly Standard[] = ['scorm12', 'scorm2004', 'web'];
