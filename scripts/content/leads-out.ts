import { lstat, realpath } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import { say } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/**
 * Whether a path of the content is a link to somewhere outside of the course. Content comes from others: by such a link a
 * package would carry files of the computer on which it is built.
 * @param course the folder of the whole course, in which every link must stay
 */
export async function leadsOut(path: string, course: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  if (!found?.isSymbolicLink()) return false;
  const target = await realpath(path).catch(() => null);
  if (target === null) return false;
  const way = relative(await realpath(course), target);
  return way.startsWith('..') || isAbsolute(way);
}

/** What the author of such a link is told. */
export const linkLeadsOut = (): Sentence =>
  say`this is a link that leads out of the course, by which a package could carry any file of this computer; put the file itself here`;
