import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { BROWSERS } from '../../rollup.config.mjs';

/** Where style sheets lie, in the order in which the later may refine the earlier. */
const FOLDERS = ['theme', 'components', 'questions', 'blocks', 'views', 'app'];

/** All style sheets of `src` as one, minified for the oldest browsers. */
export async function styleSheet(source: string): Promise<string> {
  const files = (await Promise.all(FOLDERS.map((folder) => cssFiles(join(source, folder))))).flat();
  const css = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const { code } = await transform(css.join('\n'), { loader: 'css', minify: true, target: [...BROWSERS] });
  return code.trim();
}

async function cssFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => join(folder, name));
}
