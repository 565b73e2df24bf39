import type { PackageDescription, PackageFile } from '../../manifest/package-description.ts';
import type { ChosenLanguages } from './choose-languages.ts';
import type { Opening } from './openings.ts';

/** What a manifest says of a package. */
export function describePackage(
  { main, languages }: ChosenLanguages,
  { path: launch }: Opening,
  site: readonly PackageFile[],
): PackageDescription {
  const { lang, outline, description, keywords } = main;
  const { id, version, title, licence, sections } = outline;
  const minutes = sections
    .flatMap((section) => section.lessons)
    .reduce((sum, lesson) => sum + lesson.minutes, 0);
  return {
    id,
    version,
    title,
    description,
    keywords,
    lang,
    translations: languages
      .filter((language) => language !== main)
      .map((other) => ({
        lang: other.lang,
        title: other.outline.title,
        description: other.description,
        keywords: other.keywords,
      })),
    minutes,
    licence,
    launch,
    files: site.map(({ path }) => path),
  };
}
