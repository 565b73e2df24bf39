import { watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** Editors write a file in several steps; a build begins when they have been quiet so long. */
const QUIET = 150;

/** Files that editors put beside the one they save. */
const PASSING = /(^|\/)\.|~$|\.(swp|swx|tmp|bak)$|(^|\/)4913$/;

/** What runs in this very process or was bundled at its start. */
const OURS = /^(src\/preview\/|scripts\/(preview\/|dev\.ts|start\.ts|options\.ts))/;

/** Watches content and code. @param onChange called once a change has settled @returns what ends the watching */
export function watchSources(modules: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const changed = new Set<string>();
  const settle = (): void => {
    const paths = [...changed];
    changed.clear();
    for (const path of paths.filter((one) => kindOfChange(one) === 'restart')) {
      console.log(`${path} has changed; restart to see it (Ctrl-C, then npm run dev)`);
    }
    if (paths.some((path) => kindOfChange(path) === 'rebuild')) onChange();
  };
  const onFile = (folder: string, name: string | null): void => {
    changed.add(relative('.', join(folder, name ?? '')).replaceAll(sep, '/'));
    clearTimeout(timer);
    timer = setTimeout(settle, QUIET);
  };
  const folders = [...new Set([modules, 'src', 'manifest', 'scripts'].map((folder) => resolve(folder)))];
  const watchers = folders.map((folder) => watchFolder(folder, (name) => onFile(folder, name)));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher?.close();
  };
}

/** What a change asks for, by the path relative to the project. */
export function kindOfChange(path: string): 'none' | 'restart' | 'rebuild' {
  if (PASSING.test(path)) return 'none';
  return OURS.test(path) ? 'restart' : 'rebuild';
}

function watchFolder(folder: string, onFile: (name: string | null) => void): FSWatcher | null {
  try {
    const watcher = watch(folder, { recursive: true }, (_event, name) => onFile(name));
    watcher.on('error', (error) =>
      console.error(`${folder} is no longer watched (${error.message}); restart to watch it again`),
    );
    return watcher;
  } catch (error) {
    console.error(`${folder} can't be watched (${error instanceof Error ? error.message : String(error)})`);
    return null;
  }
}
