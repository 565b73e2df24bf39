import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { BROWSERS } from '../../rollup.config.mjs';
import { courseColours } from './course-colours.ts';
import { themeRules, themeValues } from './themes.ts';
import type { UsedKinds } from './used-kinds.ts';

/** Where style sheets lie, in the order in which the later may refine the earlier. */
const FOLDERS = ['theme', 'components', 'questions', 'blocks', 'views', 'tools', 'app'];

/**
 * All style sheets of `src` as one, minified for the oldest browsers.
 * @param used the kinds of blocks and questions that the course has; all when left out
 * @param colour the hue of the course as `#rrggbb`; high contrast stands above it
 */
export async function styleSheet(source: string, used?: UsedKinds, colour?: string): Promise<string> {
  const all = (await Promise.all(FOLDERS.map((folder) => cssFiles(join(source, folder))))).flat();
  const files = used ? all.filter((path) => isWanted(path, used)) : all;
  const css = [
    ...(await Promise.all(files.map((file) => readFile(file, 'utf8')))),
    themeRules('dark', await themeValues(source, 'dark')),
    courseColours(colour),
    themeRules('contrast', await themeValues(source, 'contrast')),
  ];
  const { code } = await transform(css.join('\n'), { loader: 'css', minify: true, target: [...BROWSERS] });
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
