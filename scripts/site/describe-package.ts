import type { PackageDescription, PackageFile, ScoDescription } from '../../manifest/package-description.ts';
import { weightOf } from '../../src/core/progress.ts';
import type { ChosenLanguages } from './choose-languages.ts';
import type { Opening } from './openings.ts';
import { scoId } from './section-outline.ts';

/** What a manifest says of a package. */
export function describePackage(
  chosen: ChosenLanguages,
  openings: readonly Opening[],
  site: readonly PackageFile[],
): PackageDescription {
  const { main, languages } = chosen;
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
    launch: openings[0]?.path ?? '',
    files: site.map(({ path }) => path),
    ...(openings.some(({ section }) => section) ? { scos: scosOf(chosen, openings, site) } : {}),
  };
}

/** The sections that are items of their own, each with the files that nobody else needs. */
function scosOf(
  { main, languages }: ChosenLanguages,
  openings: readonly Opening[],
  site: readonly PackageFile[],
): ScoDescription[] {
  const { outline } = main;
  const heaviest = Math.max(...outline.sections.map((section) => weightOf(outline, section)));
  return openings.flatMap(({ path, parts, section }) => {
    if (!section) return [];
    const { id, title, assessment } = section;
    const own = new Set([
      path,
      ...parts.map(({ name }) => `${name}.js`),
      ...languages.flatMap(({ lang }) => [`${lang}/${id}.js`, `${lang}/${id}.quiz.js`]),
    ]);
    const isOwn = (file: string): boolean => own.has(file) || file.startsWith(`media/${id}/`);
    return {
      id: scoId(section),
      title,
      launch: path,
      files: site.map((file) => file.path).filter(isOwn),
      weight: assessment ? rounded(weightOf(outline, section) / heaviest) : null,
    };
  });
}

/** To as many digits as the schema allows. */
function rounded(weight: number): number {
  return Math.round(weight * 10_000) / 10_000;
}
