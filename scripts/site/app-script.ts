import { rollup } from 'rollup';
import { appBundle } from '../../rollup.config.mjs';
import type { Standard } from '../../src/model/standard.ts';

/**
 * The app for one standard as minified JavaScript.
 * Each is bundled from scratch: rollup's cache would keep the first standard's adapter for all.
 */
export async function appScript(standard: Standard): Promise<string> {
  const { input, plugins } = appBundle(standard);
  const bundle = await rollup({ input, plugins, onwarn: refuse });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return output[0].code;
}

/** A warning of the bundler is a mistake of ours: a cycle, a name that does not exist. */
function refuse(warning: { message: string }): never {
  throw new Error(`the app can't be bundled: ${warning.message}`);
}
