import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { BROWSERS } from '../../rollup.config.mjs';
import { courseColours } from './course-colours.ts';
import { themeRules, themeValues } from './themes.ts';
import type { UsedKinds } from './used-kinds.ts';

/** Where the style sheets lie of what stands in the first script, in the order in which the later may refine the earlier. */
const FIRST = ['theme', 'components', 'blocks', 'views', 'app'];
/** And of what arrives after it. */
const LATER = ['questions', 'tools'];

/** What the page needs to be drawn, and what goes along with the code that arrives later. */
export interface StyleSheets {
  readonly first: string;
  readonly later: string;
}

/**
 * All style sheets of `src` as two, minified for the oldest browsers.
 * @param used the kinds of blocks and questions that the course has; all when left out
 * @param colour the hue of the course as `#rrggbb`; high contrast stands above it
 */
export async function styleSheets(source: string, used?: UsedKinds, colour?: string): Promise<StyleSheets> {
  const [first, later] = await Promise.all([FIRST, LATER].map((folders) => cssOf(source, folders, used)));
  const themes = [
    themeRules('dark', await themeValues(source, 'dark')),
    courseColours(colour),
    themeRules('contrast', await themeValues(source, 'contrast')),
  ];
  return { first: await minified([first, ...themes].join('\n')), later: await minified(later ?? '') };
}

/** The same as one, for pages that have all of the code at once. */
export async function styleSheet(source: string, used?: UsedKinds, colour?: string): Promise<string> {
  const { first, later } = await styleSheets(source, used, colour);
  return first + later;
}

async function cssOf(source: string, folders: readonly string[], used?: UsedKinds): Promise<string> {
  const all = (await Promise.all(folders.map((folder) => cssFiles(join(source, folder))))).flat();
  const files = used ? all.filter((path) => isWanted(path, used)) : all;
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
}

async function minified(css: string): Promise<string> {
  const { code } = await transform(css, { loader: 'css', minify: true, target: [...BROWSERS] });
  return code.trim();
}

/** A kind's style sheet lies beside its element: `src/blocks/cards/cards.css`. */
function isWanted(path: string, used: UsedKinds): boolean {
  const [, folder, kind = ''] = /[\\/](blocks|questions)[\\/]([\w-]+)[\\/]\2\.css$/.exec(path) ?? [];
  return folder === undefined || used[folder as keyof UsedKinds].has(kind);
}

/** Themes are put in by name: when each of them applies is not for its file to say. */
async function cssFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.css') && !name.startsWith('themes'))
    .sort()
    .map((name) => join(folder, name));
}
