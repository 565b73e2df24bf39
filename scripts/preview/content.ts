import { PLAYED_STANDARDS } from '../../src/preview/protocol.ts';
import type { CourseFiles } from './course-package.ts';
import { mediaType } from './media-type.ts';
import { fileReply, textReply } from './reply.ts';
import type { Reply } from './reply.ts';
import type { Shelf } from './shelf.ts';

/** As Moodle: 90 days, and never asked for again, since the address changes with the content. */
const FOR_GOOD = 'private, max-age=7776000, no-transform, immutable';

/**
 * A file of the course. Only what lies in the package can be had: addresses are looked up, never turned into paths of the disk.
 * An old revision gives what is there now, as in Moodle, but is not to be kept.
 * @param parts the decoded path: standard, revision, and the folders and name of the file
 */
export function contentReply(shelf: Shelf, [standard, revision, ...path]: readonly string[]): Reply {
  const files = filesOf(shelf, standard);
  const name = path.join('/');
  const bytes = files?.files.get(name);
  if (!files || !bytes) return textReply(404, 'There is no such file in the course.');
  return fileReply(bytes, mediaType(name), files.revision === revision ? FOR_GOOD : 'no-store');
}

function filesOf(shelf: Shelf, standard: string | undefined): CourseFiles | null {
  if (standard === 'web') return shelf.web;
  const played = PLAYED_STANDARDS.find((one) => one === standard);
  return played ? (shelf.packages.get(played) ?? null) : null;
}
