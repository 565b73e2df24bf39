import { join, relative, resolve } from 'node:path';
import { UsageError } from '../../options.ts';
import { Problems } from '../content-error.ts';
import type { ReadCourse } from '../read-course.ts';
import { identityOf, readRecord, RECORD_FILE, writeRecord } from './translation-record.ts';
import { say } from '../../messages/say.ts';

/**
 * Writes down, for everything that is translated as a whole, that it is up to date with its original as it is now.
 * @param folder the translation's folder
 * @param path a file or folder in it, from there or from where the command runs; empty for all
 * @throws UsageError when there is no such translation, or nothing translated at the path
 */
export async function recordTranslated(
  { translations }: Pick<ReadCourse, 'translations'>,
  folder: string,
  lang: string,
  path: string,
): Promise<{ recorded: number; left: number }> {
  const translation = translations.find((one) => one.lang === lang);
  if (!translation) {
    const known = translations.map((one) => one.lang).join(', ');
    throw new UsageError(say`${folder} holds no translation${known && say`; there are ${known}`}`);
  }
  const within = pathInside(folder, path);
  const concerns = (one: { readonly path: string }): boolean =>
    within === '' || one.path === within || one.path.startsWith(`${within}/`);
  const here = translation.units.filter(concerns);
  if (here.length === 0)
    throw new UsageError(
      say`${path} is no file or folder of ${folder}; name one such as ${translation.units[0]?.path ?? 'course.yaml'}`,
    );
  const translated = here.filter(({ state }) => state !== 'missing' && state !== 'faulty');
  const file = join(folder, RECORD_FILE);
  const before = await readRecord(file, file, new Problems());
  // What was moved since stands there under the name that its file had.
  const files = new Set(here.map((one) => identityOf(one.path)));
  const elsewhere = before.units.filter((unit) => !concerns(unit) && !files.has(identityOf(unit.path)));
  await writeRecord(file, [...elsewhere, ...translated]);
  return { recorded: translated.length, left: here.length - translated.length };
}

/** People write paths as `npm run check` prints them, or from the translation's folder. */
function pathInside(folder: string, path: string): string {
  if (path === '') return '';
  const fromHere = relative(resolve(folder), resolve(path));
  const inside = fromHere.startsWith('..') ? path : fromHere;
  return inside.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
}
