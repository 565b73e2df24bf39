import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { Asset } from './server-context.ts';

const SOURCE = fileURLToPath(new URL('../../src/preview/', import.meta.url));

/** Bundles the browser half into memory. @throws Error with esbuild's words when it does not compile */
export async function bundleAssets(): Promise<ReadonlyMap<string, Asset>> {
  const { outputFiles } = await build({
    entryPoints: [`${SOURCE}player.ts`, `${SOURCE}pages.css`],
    outdir: 'assets',
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    tsconfigRaw: {},
  });
  const bundled = outputFiles.map(({ path, contents }): [string, Asset] =>
    path.endsWith('.css')
      ? ['pages.css', { type: 'text/css; charset=utf-8', bytes: contents }]
      : ['player.js', { type: 'application/javascript; charset=utf-8', bytes: contents }],
  );
  const icon = await readFile(`${SOURCE}icon.svg`);
  return new Map([...bundled, ['icon.svg', { type: 'image/svg+xml', bytes: new Uint8Array(icon) }]]);
}
