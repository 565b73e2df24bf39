import { join } from 'node:path';
import { courseSchema } from '../../src/model/course.ts';
import type { TranslatedUnit } from '../content/translation/file-units.ts';
import { courseTexts, dataOf, readPair } from './course-texts.ts';
import type { CoursePair, PairedLanguages } from './course-texts.ts';
import type { ExchangeFile } from './exchange-text.ts';
import { writeXliff } from './xliff-writer.ts';

/** What an export holds; its document is of no use when it holds no text. */
export interface Exported {
  /** The id of the course. */
  readonly course: string;
  readonly xml: string;
  /** How many texts it holds. */
  readonly texts: number;
  /** How many of them need work: not translated, or from another original. */
  readonly open: number;
}

/**
 * The texts of a course in a language as XLIFF.
 * @param units how the units of the translation fare; none when there is no such translation yet
 * @param onlyNew whether to leave out what is up to date
 */
export async function exportXliff(
  languages: PairedLanguages,
  units: readonly TranslatedUnit[],
  onlyNew: boolean,
): Promise<Exported> {
  const pair = await readPair(languages);
  const files = courseTexts(pair, units).flatMap((file): ExchangeFile[] => {
    const wanted = file.units
      .filter(({ state }) => !onlyNew || state !== 'current')
      // What neither language has is no text; that it could have one, translators are not asked.
      .map((unit) => ({
        ...unit,
        texts: unit.texts.filter(({ source, target }) => source !== '' || target !== undefined),
      }));
    return wanted.length > 0 ? [{ ...file, units: wanted }] : [];
  });
  const count = (concerns: (state: string) => boolean): number =>
    files.flatMap((file) => file.units.filter(({ state }) => concerns(state)).flatMap(({ texts }) => texts))
      .length;
  const course = courseId(pair);
  return {
    course,
    xml: writeXliff(course, languages, files),
    texts: count(() => true),
    open: count((state) => state !== 'current'),
  };
}

/** The id of the course, by which the import knows that a document is meant for it. */
export function courseId({ base, files }: CoursePair): string {
  const course = files.find(({ path }) => path === 'course.yaml');
  return courseSchema.parse(dataOf(join(base, 'course.yaml'), course?.base ?? '')).id;
}
