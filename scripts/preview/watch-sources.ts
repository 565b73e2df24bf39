import { relative, resolve, sep } from 'node:path';
import { FolderWatch } from './watch-folders.ts';

/** Editors write a file in several steps; a build begins when they have been quiet so long. */
const QUIET = 50;

/** Files that editors put beside the one they save. */
const PASSING = /(^|\/)\.|~$|\.(swp|swx|tmp|bak)$|(^|\/)4913$/;

/** What runs in this very process or was bundled at its start. */
const OURS = /^(src\/preview\/|scripts\/(preview\/|dev\.ts|start\.ts|options\.ts))/;

/**
 * Watches content and code.
 * @param onChange called once a change has settled, with whether code is among it
 * @returns what ends the watching
 */
export function watchSources(modules: string, onChange: (isCode: boolean) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const content = relative('.', modules).replaceAll(sep, '/');
  const changed = new Set<string>();
  const folders = [...new Set([modules, 'src', 'manifest', 'scripts'].map((folder) => resolve(folder)))];
  const folderWatch = new FolderWatch(folders, (path) => {
    changed.add(relative('.', path).replaceAll(sep, '/'));
    clearTimeout(timer);
    timer = setTimeout(settle, QUIET);
  });
  const settle = (): void => {
    const paths = [...changed];
    changed.clear();
    folderWatch.refresh();
    for (const path of paths.filter((one) => kindOfChange(one) === 'restart')) {
      console.log(`${path} has changed; restart to see it (Ctrl-C, then npm run dev)`);
    }
    const rebuilding = paths.filter((path) => kindOfChange(path) === 'rebuild');
    if (rebuilding.length > 0) onChange(rebuilding.some((path) => !path.startsWith(`${content}/`)));
  };
  return () => {
    clearTimeout(timer);
    folderWatch.close();
  };
}

/** What a change asks for, by the path relative to the project. */
export function kindOfChange(path: string): 'none' | 'restart' | 'rebuild' {
  // Content may lie elsewhere, where a path begins with dots that are no editor's.
  if (PASSING.test(path.replace(/^(\.\.\/)+/, ''))) return 'none';
  return OURS.test(path) ? 'restart' : 'rebuild';
}
