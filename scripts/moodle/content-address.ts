/** The address of a file of the course, as Moodle serves it. */
export const CONTENT = /\/pluginfile\.php\/.*\/mod_scorm\/content\//;

/** Whether an address is that of a file of the course. */
export function isContent(address: string): boolean {
  return CONTENT.test(address);
}
