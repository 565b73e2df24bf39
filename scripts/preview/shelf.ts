import type { ReviewParts } from '../review/review-page.ts';
import type { BuildResult } from '../site/build-course.ts';
import { PLAYED_STANDARDS } from '../../src/preview/protocol.ts';
import type { PartTexts, PlayedStandard } from '../../src/preview/protocol.ts';
import { partScript } from '../site/part-script.ts';
import { openFolder, openPackage, withFiles } from './course-package.ts';
import type { CourseFiles, CoursePackage } from './course-package.ts';

/** What the server plays. A rebuild puts a new one in its place; what is left out is missing. */
export interface Shelf {
  readonly packages: ReadonlyMap<PlayedStandard, CoursePackage>;
  /** The course that runs without an LMS. */
  readonly web: CourseFiles | null;
  /** What the trainer's page is made of; null when nothing was built. */
  readonly review: ReviewParts | null;
  /** Whether nobody can know yet what there is to play: the first build is under way. */
  readonly isAwaited?: true;
}

/** Nothing to play: the first build has failed. */
export const EMPTY_SHELF: Shelf = { packages: new Map(), web: null, review: null };

/** Nothing to play yet: the first build is under way. */
export const AWAITED_SHELF: Shelf = { ...EMPTY_SHELF, isAwaited: true };

/** Reads what a build wrote. @throws BuildError when a package is none */
export async function fillShelf(
  built: BuildResult['packages'],
  review: ReviewParts | null = null,
): Promise<Shelf> {
  const zips = built.filter(({ standard }) => PLAYED_STANDARDS.some((played) => played === standard));
  const folder = built.find(({ standard }) => standard === 'web');
  const opened = await Promise.all(zips.map(({ path }) => openPackage(path)));
  return {
    packages: new Map(opened.map((one) => [one.standard, one])),
    web: folder ? await openFolder(folder.path) : null,
    review,
  };
}

/** The same with newer texts in it, until a build has caught up. What the page itself holds of them stays as it was. */
export function withParts(shelf: Shelf, parts: PartTexts): Shelf {
  const files = new Map(
    Object.entries(parts).map(([name, text]): [string, Uint8Array] => [
      `${name}.js`,
      new TextEncoder().encode(partScript(name, JSON.parse(text))),
    ]),
  );
  if (files.size === 0) return shelf;
  return {
    ...shelf,
    packages: new Map([...shelf.packages].map(([standard, one]) => [standard, withFiles(one, files)])),
    web: shelf.web && withFiles(shelf.web, files),
  };
}

/** The packages in the order of the standards. */
export function packagesOf({ packages }: Shelf): CoursePackage[] {
  return PLAYED_STANDARDS.flatMap((standard) => packages.get(standard) ?? []);
}

/** The title of the course as its manifests say it; empty when there is none to ask. */
export function titleOf(shelf: Shelf): string {
  return packagesOf(shelf)[0]?.title ?? '';
}
