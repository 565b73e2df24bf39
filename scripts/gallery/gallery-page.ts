import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Specimens } from '../../src/gallery/specimens.ts';
import { BROWSERS } from '../../rollup.config.mjs';
import { directionOf } from '../../src/components/direction.ts';
import { styleSheet } from '../site/style-sheet.ts';

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url));

/** What every page of the gallery is made of. */
export interface GalleryParts {
  readonly script: string;
  readonly css: string;
}

/** Bundles them. @throws Error with esbuild's words when it does not compile */
export async function galleryParts(): Promise<GalleryParts> {
  const { outputFiles } = await build({
    entryPoints: [`${SOURCE}/gallery/main.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    target: [...BROWSERS],
    minify: true,
    conditions: ['production', 'browser'],
    define: { BUILD_STANDARD: '"web"' },
    logLevel: 'silent',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  return { script: outputFiles[0]?.text ?? '', css: await styleSheet(SOURCE) };
}

/** One language of the gallery as a page that needs nothing else but the course's pictures. */
export function galleryPage({ script, css }: GalleryParts, specimens: Specimens): string {
  const { lang, title } = specimens;
  return `<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${inHtml(title)}</title>
<style>${css}</style>
</head>
<body>
<main class="main"></main>
<script type="application/json" id="specimens">${JSON.stringify(specimens).replace(/</g, '\\u003c')}</script>
<script>${script.replace(/<(?=\/script|!--)/gi, '\\x3c')}</script>
</body>
</html>
`;
}

function inHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
