import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stampOf, sumOf } from './bundling/marks.mjs';

/*
 * The door of commands, which are TypeScript: `node scripts/typescript.mjs scripts/build.ts --out dist`. What a command
 * is made of is some hundred modules, and loading them one by one takes longer than a small course takes to be read: they
 * are bundled once, and the bundle is run until a byte of them is another.
 */

/** Where tools keep what they can make again: `npm ci` empties it. */
const KEPT = fileURLToPath(new URL('../node_modules/.cache/commands/', import.meta.url));

const [node, , command = '', ...words] = process.argv;
const script = resolve(command);
process.argv = [node, script, ...words];
process.setSourceMapsEnabled(true);
await import(pathToFileURL(bundleKept(script) ?? (await bundleMade(script)) ?? script).href);

/**
 * A bundle, and the files that it is run for while they are as they were: code of ours by its bytes, which is sure on any
 * disk, and packages and the bundle itself by when and how large they were written, which is quick.
 * @typedef {object} BundleRecord
 * @property {string} start the file that starts it
 * @property {Readonly<Record<string, string>>} sums checksums by path
 * @property {Readonly<Record<string, string>>} stamps see `stampOf`, by path
 */

/** The file that starts the bundle of a script; null when there is none, or one that was made of other files. */
function bundleKept(script) {
  try {
    /** @type {BundleRecord} */
    const { start, sums, stamps } = JSON.parse(readFileSync(recordOf(script), 'utf8'));
    const isSame = ([path, sum]) => sumOf(readFileSync(path)) === sum;
    const isUntouched = ([path, stamp]) => stampOf(path) === stamp;
    return Object.entries(sums).every(isSame) && Object.entries(stamps).every(isUntouched) ? start : null;
  } catch {
    return null;
  }
}

/**
 * Bundles a script anew. What can't be bundled, as code with a mistake in it, is run module by module as far as it goes:
 * a command may know what to say of a part of it that does not load.
 */
async function bundleMade(script) {
  try {
    const { makeBundle } = await import('./bundling/make-bundle.mjs');
    return await makeBundle(script, recordOf(script));
  } catch (error) {
    console.error(`${command} can't be bundled and starts slowly: ${error.message}`);
    const { register } = await import('tsx/esm/api');
    register();
    return null;
  }
}

/** One record for each script, wherever the project lies: bundles hold the paths of what they were made of. */
function recordOf(script) {
  return `${KEPT}${sumOf(script).slice(0, 16)}.json`;
}
