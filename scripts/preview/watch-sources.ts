import { relative, resolve, sep } from 'node:path';
import { FolderWatch } from './watch-folders.ts';
import { say } from '../messages/say.ts';

/** What a change asks for: texts and style sheets are shown at once, the rest needs a build and another load of the page. */
export type ChangeKind = 'content' | 'media' | 'style' | 'code';

/**
 * Editors write a file in several steps: how long, in milliseconds, they must have been quiet. A text that was caught
 * half-written is read again at once, a build that began too early is lost time.
 */
const QUIET: Readonly<Record<ChangeKind, number>> = { content: 12, media: 50, style: 12, code: 50 };

/** Files that editors put beside the one they save. */
const PASSING = /(^|\/)\.|~$|\.(swp|swx|tmp|bak)$|(^|\/)4913$/;

/** What the style sheet of the course is made of. */
const STYLE = /^src\/(theme|components|questions|blocks|views|tools|app)\/.*\.css$/;

/** What the page fetches as a file of its own; drawings are part of the texts. */
const FILE = /\.(svg|png|jpe?g|webp|mp4|webm|mp3|ogg|vtt)$/;
const DRAWING = /\/media\/[^/]+\.svg$/;

/** What runs in this very process or was bundled at its start. */
const OURS = /^(src\/preview\/|scripts\/(preview\/|dev\.ts|start\.ts|options\.ts))/;

/**
 * Watches content and code.
 * @param onChange called once a change has settled, with the languages whose files are among it; one of code tells of all else too
 */
export function watchSources(
  modules: string,
  onChange: (kind: ChangeKind, langs: readonly string[]) => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const content = relative('.', modules).replaceAll(sep, '/');
  const changed = new Set<string>();
  const folders = [...new Set([modules, 'src', 'manifest', 'scripts'].map((folder) => resolve(folder)))];
  const folderWatch = new FolderWatch(folders, (path) => {
    changed.add(relative('.', path).replaceAll(sep, '/'));
    clearTimeout(timer);
    timer = setTimeout(settle, Math.max(...[...kinds()].map((kind) => QUIET[kind]), QUIET.content));
  });
  const rebuilding = (): string[] => [...changed].filter((path) => kindOfChange(path) === 'rebuild');
  const kinds = (): Set<ChangeKind> => new Set(rebuilding().map((path) => sourceOf(path, content)));
  const settle = (): void => {
    const found = kinds();
    const inside = rebuilding().filter((path) => path.startsWith(`${content}/`));
    const langs = new Set(inside.flatMap((path) => path.slice(content.length + 1).split('/')[0] ?? []));
    for (const path of [...changed].filter((one) => kindOfChange(one) === 'restart'))
      console.log(say`${path} has changed; restart to see it (Ctrl-C, then npm run dev)`);
    changed.clear();
    for (const kind of found.has('code') ? (['code'] as const) : found) onChange(kind, [...langs]);
    folderWatch.refresh();
  };
  return () => {
    clearTimeout(timer);
    folderWatch.close();
  };
}

/** What lies at a path relative to the project. @param content the folder of content, named likewise */
export function sourceOf(path: string, content: string): ChangeKind {
  if (path.startsWith(`${content}/`)) return FILE.test(path) && !DRAWING.test(path) ? 'media' : 'content';
  return STYLE.test(path) ? 'style' : 'code';
}

/** What a change asks for, by the path relative to the project. */
export function kindOfChange(path: string): 'none' | 'restart' | 'rebuild' {
  // Content may lie elsewhere, where a path begins with dots that are no editor's.
  if (PASSING.test(path.replace(/^(\.\.\/)+/, ''))) return 'none';
  return OURS.test(path) ? 'restart' : 'rebuild';
}
