/** How a package talks to whoever launches it. Every table of standards follows this list. */
export const STANDARDS = ['scorm12', 'scorm2004', 'web'] as const;
export type Standard = (typeof STANDARDS)[number];
