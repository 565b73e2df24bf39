import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import JSZip from 'jszip';
import { BuildError } from '../site/build-error.ts';
import { readManifest } from './manifest-facts.ts';
import type { ManifestFacts } from './manifest-facts.ts';
import { say } from '../messages/say.ts';

/** Files that are served together. */
export interface CourseFiles {
  /** Changes with the content, and stands in every address: what browsers keep is never stale. */
  readonly revision: string;
  /** By their path, with forward slashes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A package as an LMS holds it after the import. */
export interface CoursePackage extends ManifestFacts, CourseFiles {}

/** Unpacks a zip into memory. @throws BuildError when it is no package that an LMS could import */
export async function openPackage(path: string): Promise<CoursePackage> {
  const bytes = await readFile(path);
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes);
  } catch (error) {
    throw new BuildError(say`${path} is no zip (${error instanceof Error ? error.message : String(error)})`);
  }
  const manifest = await zip.file('imsmanifest.xml')?.async('string');
  if (manifest === undefined) throw new BuildError(say`${path} holds no imsmanifest.xml at its root`);
  const entries = Object.values(zip.files).filter(({ dir }) => !dir);
  const files = await Promise.all(
    entries.map(async (entry) => [entry.name, await entry.async('uint8array')] as const),
  );
  return { ...readManifest(manifest), revision: revisionOf([bytes]), files: new Map(files) };
}

/** Reads a folder into memory: the course that runs without an LMS. */
export async function openFolder(folder: string): Promise<CourseFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths
      .sort()
      .map(
        async (path) =>
          [path.slice(folder.length + 1).replaceAll(sep, '/'), new Uint8Array(await readFile(path))] as const,
      ),
  );
  return { revision: revisionOf(files.map(([, bytes]) => bytes)), files: new Map(files) };
}

/** The same with other bytes for those of its files that are named; its revision is another. */
export function withFiles<T extends CourseFiles>(course: T, files: ReadonlyMap<string, Uint8Array>): T {
  const others = [...files].filter(([path]) => course.files.has(path));
  return {
    ...course,
    revision: revisionOf([
      new TextEncoder().encode(course.revision),
      ...others.flatMap(([path, bytes]) => [new TextEncoder().encode(path), bytes]),
    ]),
    files: new Map([...course.files, ...others]),
  };
}

function revisionOf(contents: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const bytes of contents) hash.update(bytes);
  return hash.digest('hex').slice(0, 12);
}

/** The address at which the content begins, query and hash of the manifest included. */
export function launchAddress({ standard, revision, launch }: CoursePackage): string {
  return `/content/${standard}/${revision}/${launch}`;
}
