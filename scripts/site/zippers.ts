import type { PackageFile } from '../../manifest/package-description.ts';
import { zipPackage } from '../../manifest/zip.ts';
import type { Zipper } from '../../manifest/zip.ts';

/** Bytes up to which another process makes a zip: what is in it is copied there, as the zip is back. */
const LIGHT = 8 * 1024 * 1024;

/** Makes zips in this process one after the other: each takes as much memory as what is in it. */
export function oneByOne(zip: Zipper = zipPackage): Zipper {
  let last: Promise<unknown> = Promise.resolve();
  return (files) => {
    const made = last.then(() => zip(files));
    last = made.catch(() => undefined);
    return made;
  };
}

/** Has zips made beside, where what is in them is no burden to copy: a course with recordings stays in this process. */
export function besideIfLight(beside: Zipper, here: Zipper = oneByOne()): Zipper {
  return (files) => (weightOf(files) > LIGHT ? here(files) : beside(files));
}

function weightOf(files: readonly PackageFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
