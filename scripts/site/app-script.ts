import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { minify } from 'oxc-minify';
import { rollup } from 'rollup';
import type { OutputOptions } from 'rollup';
import { appBundle, BROWSERS, CHUNKS_BEFORE_APP } from '../../rollup.config.mjs';
import type { Standard } from '../../src/model/standard.ts';
import { firstKinds } from './first-kinds.ts';
import { leaveOut } from './leave-out.ts';
import { packagesOf } from './shipped-packages.ts';
import type { UsedKinds } from './used-kinds.ts';

/** The app for one standard as minified JavaScript. */
export interface AppScripts {
  /** What the page holds, in the order in which it runs: in scripts of their own, between which the page hears the learner. */
  readonly start: readonly string[];
  /** What it fetches later. */
  readonly chunks: readonly { readonly path: string; readonly code: string }[];
  /** The names of the packages of others whose code is in it, sorted. */
  readonly packages: readonly string[];
}

const CHUNKS = fileURLToPath(new URL('../../src/app/chunks.ts', import.meta.url));

/**
 * Bundles each from scratch: rollup's cache would keep the first standard's adapter for all.
 * @param used the kinds of blocks and questions that the course has
 */
export async function appScripts(standard: Standard, used: UsedKinds): Promise<AppScripts> {
  const { input, plugins, output, preserveEntrySignatures } = appBundle(standard);
  const bundle = await rollup({
    input,
    plugins: [firstKinds(used.opening), leaveOut(used), ...plugins],
    preserveEntrySignatures: preserveEntrySignatures as false,
    onwarn: refuse,
  });
  const generated = await bundle.generate(output as OutputOptions);
  await bundle.close();
  const chunks = generated.output.filter((one) => one.type === 'chunk');
  const inPage = [
    ...CHUNKS_BEFORE_APP.map((wanted) => chunks.find(({ name }) => name === wanted)),
    chunks.find(({ isEntry }) => isEntry),
  ].filter((chunk) => chunk !== undefined);
  const [first = '', ...others] = inPage.map(({ code }) => squeezed(code));
  return {
    start: [(await chunkRunner()) + first, ...others],
    chunks: chunks
      .filter((chunk) => !inPage.includes(chunk))
      .map(({ fileName, code }) => ({ path: fileName, code: squeezed(code) })),
    packages: packagesOf(bundle.watchFiles),
  };
}

/**
 * What esbuild minified, without the 3 % that another minifier finds: it looks across functions where esbuild does not.
 * @throws Error when it does not understand the code
 */
function squeezed(code: string): string {
  const { code: smaller, errors } = minify('app.js', unindented(code), {
    compress: { target: [...BROWSERS] },
    mangle: { toplevel: false },
    codegen: { removeWhitespace: true },
  });
  if (errors[0]) throw new Error(`the app can't be minified: ${errors[0].message}`);
  return smaller;
}

/** Of minified code only templates hold line breaks, and in HTML one blank is as good as many: no need to send them. */
function unindented(code: string): string {
  return code.replace(/\n\s+/g, '\n');
}

/** What runs the chunks stands in front of the first. */
async function chunkRunner(): Promise<string> {
  const source = await readFile(CHUNKS, 'utf8');
  const { code } = await transform(`(() => {${source}})();`, {
    loader: 'ts',
    minify: true,
    target: [...BROWSERS],
  });
  return code;
}

/** A warning of the bundler is a mistake of ours: a cycle, a name that does not exist. */
function refuse(warning: { message: string }): never {
  throw new Error(`the app can't be bundled: ${warning.message}`);
}
