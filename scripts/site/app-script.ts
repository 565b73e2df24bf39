import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import type { OutputOptions } from 'rollup';
import { appBundle, BROWSERS } from '../../rollup.config.mjs';
import type { Standard } from '../../src/model/standard.ts';

/** A script of the app: `app.js`, which the page names, or a chunk that it fetches. */
export interface AppScript {
  readonly path: string;
  readonly code: string;
}

const CHUNKS = fileURLToPath(new URL('../../src/app/chunks.ts', import.meta.url));

/**
 * The app for one standard as minified JavaScript, `app.js` first.
 * Each is bundled from scratch: rollup's cache would keep the first standard's adapter for all.
 */
export async function appScripts(standard: Standard): Promise<AppScript[]> {
  const { input, plugins, output, preserveEntrySignatures } = appBundle(standard);
  const bundle = await rollup({
    input,
    plugins,
    preserveEntrySignatures: preserveEntrySignatures as false,
    onwarn: refuse,
  });
  const generated = await bundle.generate(output as OutputOptions);
  await bundle.close();
  const runner = await chunkRunner();
  return generated.output.flatMap((one): AppScript[] =>
    one.type === 'chunk' ? [{ path: one.fileName, code: one.isEntry ? runner + one.code : one.code }] : [],
  );
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
