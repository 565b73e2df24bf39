import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { stampOf, sumOf } from './marks.mjs';

/**
 * Packages that are code and nothing else, in many files. Those that bring WebAssembly, a program or a library of the
 * system look for it beside themselves; they stay where they are, as do all that are not named here.
 */
const BUNDLED = [
  '@lit-labs/ssr',
  'fastest-levenshtein',
  'jszip',
  'lit',
  'markdown-it',
  'papaparse',
  'parse5',
  'yaml',
  'zod',
];

/** Stands for `import.meta.url`, which in a bundle would be that of the bundle. */
const URL_NAME = 'urlOfThisModule';

/** How each module keeps its own address. */
export const OWN_ADDRESS = { 'import.meta.url': URL_NAME };

/**
 * Says which modules go into a bundle, and gives them to esbuild with their own address in each.
 * @param {Record<string, string>} sums takes the checksums of those of ours
 * @param {Record<string, string>} stamps takes the stamps of those of packages
 * @returns {import('esbuild').Plugin}
 */
export function sources(sums, stamps) {
  return {
    name: 'sources',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[^.#]/ }, ({ kind, path, importer }) =>
        kind === 'entry-point' || isBundled(path, importer) ? undefined : { path, external: true },
      );
      onLoad({ filter: /./ }, ({ path }) => {
        if (isOfPackage(path)) stamps[path] = stampOf(path);
        const bytes = readFileSync(path);
        if (!isOfPackage(path)) sums[path] = sumOf(bytes);
        return { contents: withAddress(path, bytes), loader: 'default' };
      });
    },
  };
}

/** What a bundled package needs goes along with it. */
function isBundled(path, importer) {
  return isOfPackage(importer) || BUNDLED.some((name) => path === name || path.startsWith(`${name}/`));
}

function isOfPackage(path) {
  return /[\\/]node_modules[\\/]/.test(path);
}

function withAddress(path, bytes) {
  if (!bytes.includes('import.meta.url')) return bytes;
  // In the same line: in the others every place stays what it is.
  return `const ${URL_NAME} = ${JSON.stringify(pathToFileURL(path).href)};${bytes}`;
}
