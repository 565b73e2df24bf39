import { readFile } from 'node:fs/promises';
import type { CoursePage } from '../learner/course-page.ts';

/** What the tests of packages let run first in a course: it tells the page around it of all that goes wrong. */
const WATCH = new URL('../../tests/package/watch-frame.js', import.meta.url);

type WatchedWindow = Window & { readonly courseTroubles?: readonly string[] };

/**
 * The files of a package, with a page that notes errors, rejections, warnings and what its policy forbids. No driver
 * tells of all of these in every browser. The script stands before the policy, which would have a say in it.
 */
export async function watchedPage(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, Uint8Array>> {
  const page = files.get('index.html');
  if (!page) throw new Error('the package holds no index.html');
  const script = `<script>window.parent.courseTroubles ??= [];\n${await readFile(WATCH, 'utf8')}</script>`;
  const watched = new TextDecoder().decode(page).replace('<head>', () => `<head>${script}`);
  return new Map([...files, ['index.html', new TextEncoder().encode(watched)]]);
}

/** What went wrong in the course on the screen so far. */
export function troublesOf(course: CoursePage): Promise<readonly string[]> {
  return course.ask(() => [
    ...((window.parent as WatchedWindow).courseTroubles ?? ['nobody watches the page']),
  ]);
}
