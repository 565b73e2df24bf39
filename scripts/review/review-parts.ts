import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { BROWSERS } from '../../rollup.config.mjs';
import type { CompiledLanguage } from '../content/compile.ts';
import { packagesOf, shippedPackages } from '../site/shipped-packages.ts';
import { themeRules, themeValues } from '../site/themes.ts';
import { knownCourse } from './known-course.ts';
import type { ReviewParts } from './review-page.ts';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));

/** The theme of the course, then the page's own. */
const STYLES = [
  'theme/1-tokens.css',
  'theme/2-base.css',
  'review/review.css',
  'review/controls.css',
  'review/parts.css',
  'review/tables.css',
  'review/charts.css',
];

/** What the trainer's page is made of, but for the course that it knows. */
export type ReviewBundles = Omit<ReviewParts, 'course'>;

/** Bundles the trainer's page. @throws Error with esbuild's words when it does not compile */
export async function reviewBundles(): Promise<ReviewBundles> {
  const [page, worker, css] = await Promise.all([bundle('main.ts'), bundle('worker.ts'), style()]);
  const packages = packagesOf([...page.modules, ...worker.modules]);
  return { script: page.code, worker: worker.code, css, packages: await shippedPackages(packages) };
}

/** Everything that the trainer's page is made of. */
export async function reviewParts(languages: readonly CompiledLanguage[]): Promise<ReviewParts> {
  return { ...(await reviewBundles()), course: knownCourse(languages) };
}

async function bundle(
  entry: string,
): Promise<{ readonly code: string; readonly modules: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [`${SOURCE}review/${entry}`],
    bundle: true,
    write: false,
    format: 'iife',
    target: [...BROWSERS],
    minify: true,
    legalComments: 'none',
    metafile: true,
    // Lit's production build, whatever the environment says.
    conditions: ['production', 'browser'],
    logLevel: 'silent',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  // In a page, `</script` would end the script wherever it stands; inside texts and patterns the slash may be escaped.
  const code = (outputFiles[0]?.text ?? '').trim().replace(/<\/script/gi, '<\\/script');
  return { code, modules: Object.keys(metafile.inputs) };
}

async function style(): Promise<string> {
  const sheets = await Promise.all(STYLES.map((path) => readFile(SOURCE + path, 'utf8')));
  const dark = themeRules('dark', await themeValues(SOURCE, 'dark'));
  const { code } = await transform([...sheets, dark].join('\n'), {
    loader: 'css',
    minify: true,
    target: [...BROWSERS],
  });
  return code.trim();
}
