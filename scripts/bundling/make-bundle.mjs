import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, stop } from 'esbuild';
import { stampOf, sumOf } from './marks.mjs';
import { OWN_ADDRESS, sources } from './sources.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What bundles, and which packages there are: where one of these is another, the bundle would be. */
const BUNDLER = [
  'scripts/typescript.mjs',
  'scripts/bundling/make-bundle.mjs',
  'scripts/bundling/marks.mjs',
  'scripts/bundling/sources.mjs',
  'node_modules/.package-lock.json',
].map((path) => join(ROOT, path));

/** Packages that are CommonJS ask for Node's own modules. */
const REQUIRE = `import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);`;

/** How many bundles of a script stay: a process of before may still fetch a part of its own. */
const STAY = 3;
/** And how long each stays at least, in milliseconds: any number of commands may be making theirs at the moment. */
const YOUNG = 600_000;

/**
 * Bundles a script, and notes it with what it was made of. Each bundle has a folder of its own: commands that run or are
 * bundled at the same time leave each other's alone.
 * @param {string} script its path
 * @param {string} record the file to note it in, beside which bundles lie
 * @returns {Promise<string>} the file that starts the bundle
 * @throws {Error} when code has a mistake, or nothing can be written there
 */
export async function makeBundle(script, record) {
  mkdirSync(dirname(record), { recursive: true });
  const bundles = record.replace(/\.json$/, '-');
  const folder = mkdtempSync(bundles);
  try {
    const sums = Object.fromEntries(BUNDLER.map((path) => [path, sumOf(readFileSync(path))]));
    const stamps = {};
    for (const { path, contents } of await bundled(script, folder, sums, stamps)) {
      writeFileSync(path, contents);
      stamps[path] = stampOf(path);
    }
    const start = join(folder, 'start.mjs');
    writeFileSync(`${folder}.json`, JSON.stringify({ start, sums, stamps }));
    renameSync(`${folder}.json`, record);
    await removeOldest(bundles);
    return start;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Takes down what each module held when it was read: ours in `sums`, those of packages in `stamps`. */
async function bundled(script, folder, sums, stamps) {
  const { outputFiles } = await build({
    entryPoints: { start: script },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // As Node chooses among what packages offer.
    mainFields: ['main'],
    conditions: ['node', 'import', 'module-sync'],
    tsconfigRaw: {},
    define: OWN_ADDRESS,
    banner: { js: REQUIRE },
    plugins: [sources(sums, stamps)],
    sourcemap: true,
    sourcesContent: false,
    write: false,
    logLevel: 'silent',
  });
  // What bundles weighs as much as a command.
  await stop();
  return outputFiles;
}

/** Another command may do the same at the same time: what is gone is gone. */
async function removeOldest(bundles) {
  const folder = dirname(bundles);
  const names = await readdir(folder);
  const made = names
    .filter((name) => name.startsWith(basename(bundles)) && !name.endsWith('.json'))
    .map((name) => join(folder, name))
    .map(async (path) => ({
      path,
      time: await stat(path).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    }));
  const newestFirst = (await Promise.all(made)).sort((one, other) => other.time - one.time);
  const limit = Date.now() - YOUNG;
  for (const { path } of newestFirst.slice(STAY).filter(({ time }) => time < limit))
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
}
