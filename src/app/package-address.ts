/**
 * Where the LMS keeps this package, the same after an update: Moodle puts the number of the upload into the address
 * (`/pluginfile.php/38/mod_scorm/content/4/index.html`, where 38 is the activity and 4 the upload).
 */
export function packageAddress(pathname: string): string {
  const folder = pathname.slice(0, pathname.lastIndexOf('/') + 1);
  return folder.replace(/\/\d+\/$/, '/');
}
