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
  /** Of the kinds of blocks that the first lesson does not have. */
  readonly blocks: string;
  /** What stands behind both. */
  readonly later: string;
}

/**
 * All style sheets of `src` in three, minified for the oldest browsers.
 * @param used the kinds of blocks and questions that the course has; all of them, in the first, when left out
 * @param colour the hue of the course as `#rrggbb`; high contrast stands above it
 */
export async function styleSheets(source: string, used?: UsedKinds, colour?: string): Promise<StyleSheets> {
  const pathsIn = async (folders: readonly string[]): Promise<string[]> => {
    const all = await Promise.all(folders.map((folder) => cssFiles(join(source, folder))));
    return all.flat().filter((path) => !used || isOfOne(path, used));
  };
  const early = await pathsIn(FIRST);
  const waits = (path: string): boolean => used !== undefined && !isOfOne(path, { blocks: used.opening });
  const themes = [
    themeRules('dark', await themeValues(source, 'dark')),
    courseColours(colour),
    themeRules('contrast', await themeValues(source, 'contrast')),
  ];
  return {
    first: await minified([...(await texts(early.filter((path) => !waits(path)))), ...themes]),
    blocks: await minified(await texts(early.filter(waits))),
    later: await minified(await texts(await pathsIn(LATER))),
  };
}

/** The same as one, for pages that have all of the code at once. */
export async function styleSheet(source: string, used?: UsedKinds, colour?: string): Promise<string> {
  const { first, blocks, later } = await styleSheets(source, used, colour);
  return first + blocks + later;
}

function texts(paths: readonly string[]): Promise<string[]> {
  return Promise.all(paths.map((path) => readFile(path, 'utf8')));
}

async function minified(css: readonly string[]): Promise<string> {
  const { code } = await transform(css.join('\n'), { loader: 'css', minify: true, target: [...BROWSERS] });
  return code.trim();
}

/** Whether a style sheet is of one of the kinds, or of no kind: a kind's lies beside it, `src/blocks/cards/cards.css`. */
function isOfOne(path: string, kinds: Partial<UsedKinds>): boolean {
  const [, folder, kind = ''] = /[\\/](blocks|questions)[\\/]([\w-]+)[\\/]\2\.css$/.exec(path) ?? [];
  return folder === undefined || (kinds[folder as keyof UsedKinds]?.has(kind) ?? true);
}

/** Themes are put in by name: when each of them applies is not for its file to say. */
async function cssFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.css') && !name.startsWith('themes'))
    .sort()
    .map((name) => join(folder, name));
}
