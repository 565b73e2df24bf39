import { rollup } from 'rollup';
import type { Plugin, RollupCache } from 'rollup';
import { appBundle } from '../../rollup.config.mjs';
import type { Standard } from '../../src/model/standard.ts';

/** Modules that an earlier standard already transformed: the apps differ in one adapter only. */
let cache: RollupCache | undefined;

/** The app for one standard as minified JavaScript. */
export async function appScript(standard: Standard): Promise<string> {
  const { input, plugins, output } = appBundle(standard);
  const bundle = await rollup({ input, plugins: plugins as Plugin[], ...(cache ? { cache } : {}), onwarn: refuse });
  cache = bundle.cache;
  const { output: chunks } = await bundle.generate({ format: 'iife', compact: output.format === 'iife' });
  await bundle.close();
  return chunks[0].code;
}

/** A warning of the bundler is a mistake of ours: a cycle, a name that does not exist. */
function refuse(warning: { message: string }): never {
  throw new Error(`the app can't be bundled: ${warning.message}`);
}
