import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import type { PlayedStandard } from '../../src/preview/protocol.ts';
import { BuildError } from '../site/build-error.ts';
import { readManifest } from './manifest-facts.ts';
import type { ManifestFacts } from './manifest-facts.ts';

/** A package as an LMS holds it after the import. */
export interface CoursePackage extends ManifestFacts {
  /** Changes with the content, and stands in every address: what browsers keep is never stale. */
  readonly revision: string;
  /** The files by their path in the zip. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The packages that the server plays; a rebuild puts new ones in their place. */
export type Shelf = Map<PlayedStandard, CoursePackage>;

/** Unpacks a zip into memory. @throws BuildError when it is no package that an LMS could import */
export async function openPackage(path: string): Promise<CoursePackage> {
  const bytes = await readFile(path);
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes);
  } catch (error) {
    throw new BuildError(`${path} is no zip (${error instanceof Error ? error.message : String(error)})`);
  }
  const manifest = await zip.file('imsmanifest.xml')?.async('string');
  if (manifest === undefined) throw new BuildError(`${path} holds no imsmanifest.xml at its root`);
  const entries = Object.values(zip.files).filter(({ dir }) => !dir);
  const files = await Promise.all(entries.map(async (entry) => [entry.name, await entry.async('uint8array')] as const));
  const revision = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return { ...readManifest(manifest), revision, files: new Map(files) };
}

/** The address at which the content begins, query and hash of the manifest included. */
export function launchAddress({ standard, revision, launch }: CoursePackage): string {
  return `/content/${standard}/${revision}/${launch}`;
}
