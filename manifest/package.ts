import { lintManifest } from './lint.ts';
import type { PackageDescription, PackagedStandard, PackageFile } from './package-description.ts';
import { schemaFiles } from './schemas.ts';
import { validateManifest } from './validate.ts';
import { WRITERS } from './writers.ts';
import { faultsOfPaths, MANIFEST_PATH, zipPackage } from './zip.ts';
import type { Zipper } from './zip.ts';

/** A zip that a learning management system imports. */
export interface CoursePackage {
  readonly bytes: Uint8Array;
  /** Number of files in the zip: content, manifest and schemas. */
  readonly files: number;
}

/**
 * The package of a course: its manifest, its content files and the schemas that the manifest names, as a zip.
 * Throws one error with a sentence for everything that is wrong with the manifest or the paths; then there is no zip.
 */
export async function packageCourse(
  standard: PackagedStandard,
  description: PackageDescription,
  contentFiles: readonly PackageFile[],
  zip: Zipper = zipPackage,
): Promise<CoursePackage> {
  const xml = WRITERS[standard](description);
  const manifest = { path: MANIFEST_PATH, bytes: new TextEncoder().encode(xml) };
  const files = [manifest, ...contentFiles, ...schemaFiles(standard)];
  const faults = [
    ...validateManifest(standard, xml),
    ...lintManifest(standard, xml, contentFiles.map(pathOf)),
    ...faultsOfPaths(files.map(pathOf)),
  ];
  if (faults.length > 0) throw new Error(`The ${standard} package would be faulty:\n${faults.join('\n')}`);
  return { bytes: await zip(files), files: files.length };
}

function pathOf(file: PackageFile): string {
  return file.path;
}
