import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { transform } from 'esbuild';

/*
 * Lets Node run the project's TypeScript: `node --import ./scripts/typescript.mjs scripts/build.ts`. Unlike tsx it leaves
 * the code of packages as it is, which a build would else pay for with 200 MB and some seconds of a processor.
 */

if (isMainThread) {
  // Node reads the hooks below in a thread of their own.
  register(import.meta.url);
  process.setSourceMapsEnabled(true);
}

/**
 * Node's hook for what a module's text is.
 * @type {import('node:module').LoadHook}
 */
export async function load(url, context, next) {
  if (!/^file:[^?]*\.ts$/.test(url)) return next(url, context);
  const path = fileURLToPath(url);
  const { code } = await transform(await readFile(path, 'utf8'), {
    loader: 'ts',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    sourcesContent: false,
    sourcefile: path,
  });
  return { format: 'module', source: code, shortCircuit: true };
}
