import { partScriptIn, readPartScript } from '../since/part-script.ts';
import { gzipped } from '../site/budget.ts';

/**
 * JavaScript of a package as servers send it, in bytes; content and a style sheet, which come as scripts too, are not
 * counted.
 */
export interface CodeSize {
  /** What stands in the page, or what the page asks for by itself. */
  readonly first: number;
  readonly whole: number;
}

const SCRIPT = /<script(?:\s[^>]*)?>([^]*?)<\/script>/g;
const SOURCE = /<script\s[^>]*src="([^"]+)"/g;
/** A style sheet that comes along with code (`scripts/site/site-files.ts`). */
const STYLES = /\.textContent="(?:[^"\\]|\\.)*"/;

/** Weighs the code of a package by its files. @throws Error when it has no page */
export function codeSize(files: ReadonlyMap<string, Uint8Array>): CodeSize {
  const text = (path: string): string => new TextDecoder().decode(files.get(path));
  if (!files.has('index.html')) throw new Error('the package has no index.html to weigh');
  const page = text('index.html');
  const content = partScriptIn(page) ?? '';
  const inPage = [...page.matchAll(SCRIPT)].map(([, code = '']) => code.replace(content, ''));
  const asked = new Set([...page.matchAll(SOURCE)].map(([, path = '']) => path));
  const scripts = [...files.keys()]
    .filter((path) => path.endsWith('.js'))
    .filter((path) => readPartScript(path.slice(0, -'.js'.length), text(path)) === undefined);
  const code = inPage.join('\n').trim();
  // Servers compress a page as a whole.
  const own = code === '' ? 0 : gzipped(code);
  const weigh = (paths: readonly string[]): number =>
    sum(paths.map((path) => gzipped(text(path).replace(STYLES, ''))));
  if (own === 0 && asked.size === 0) throw new Error('the page holds and asks for no script to weigh');
  return {
    first: own + weigh(scripts.filter((path) => asked.has(path))),
    whole: own + weigh(scripts),
  };
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
