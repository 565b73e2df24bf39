import JSZip from 'jszip';
import { repeated } from '../src/model/slug.ts';
import type { PackageFile } from './package-description.ts';

/** Where every LMS looks first; Moodle knows this spelling only. */
export const MANIFEST_PATH = 'imsmanifest.xml';

/** The same for every file and every build. jszip writes the UTC clock into the zip, so the time zone does not matter. */
const DATE = new Date(Date.UTC(2020, 0, 1));

/** Makes zips as `zipPackage` does, wherever it does so. */
export type Zipper = (files: readonly PackageFile[]) => Promise<Uint8Array>;

/**
 * The zip of a package: manifest first, then the other files sorted by path, no entries for folders.
 * The same files give the same bytes on any machine, in any time zone and whatever order they come in.
 * Throws one error that names every path which a zip for learning management systems must not hold.
 */
export async function zipPackage(files: readonly PackageFile[]): Promise<Uint8Array> {
  const faults = faultsOfPaths(files.map((file) => file.path));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const zip = new JSZip();
  for (const { path, bytes } of [...files].sort((a, b) => compare(a.path, b.path))) {
    zip.file(path, bytes, { createFolders: false, date: DATE, binary: true });
  }
  return zip.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS',
  });
}

/** What makes paths unfit for a package that any LMS unpacks: one sentence each; empty when all are fit. */
export function faultsOfPaths(paths: readonly string[]): string[] {
  return [...paths.flatMap(faultsOf), ...clashes(paths)];
}

function faultsOf(path: string): string[] {
  const name = JSON.stringify(path);
  if (path === '') return ['A file of the package has no name.'];
  if (path.includes('\\')) return [`The path ${name} holds a backslash; use forward slashes.`];
  if (path.startsWith('/') || /^[a-z]:/i.test(path))
    return [`The path ${name} is absolute; it must be relative to the package.`];
  if (path.split('/').includes('..')) return [`The path ${name} leads out of the package with "..".`];
  if (path.split('/').some((step) => step === '' || step === '.'))
    return [`The path ${name} holds an empty or "." step.`];
  if (/[\p{Cc}\p{Cs}<>:"|?*]/u.test(path))
    return [`The path ${name} holds a character that Windows cannot store.`];
  return [];
}

/** Unpacked on Windows or macOS, paths that differ in case alone overwrite each other. */
function clashes(paths: readonly string[]): string[] {
  return repeated(paths.map((path) => path.normalize('NFC').toLowerCase())).map((folded) => {
    const same = paths.filter((path) => path.normalize('NFC').toLowerCase() === folded);
    return `The paths ${same.map((path) => JSON.stringify(path)).join(' and ')} are the same file.`;
  });
}

/** Of two paths, by code unit: `localeCompare` depends on the machine. */
function compare(a: string, b: string): number {
  if (a === MANIFEST_PATH) return -1;
  if (b === MANIFEST_PATH) return 1;
  return a < b ? -1 : 1;
}
