import { lstat, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative } from 'node:path';

/**
 * Whether a path of the content is a link to somewhere outside of the course. Content comes from others: by such a link a
 * package would carry files of the computer on which it is built.
 * @param language the folder of the language that holds the path; what lies beside it belongs to the course too
 */
export async function leadsOut(path: string, language: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  if (!found?.isSymbolicLink()) return false;
  const target = await realpath(path).catch(() => null);
  if (target === null) return false;
  const way = relative(dirname(await realpath(language)), target);
  return way.startsWith('..') || isAbsolute(way);
}
