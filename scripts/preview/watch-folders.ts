import { readdirSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { say } from '../messages/say.ts';

/**
 * Watches folders with all below them, each by itself: Node 20's recursive watching on Linux
 * goes blind for a file that an editor has replaced instead of written.
 */
export class FolderWatch {
  readonly #roots: readonly string[];
  readonly #onFile: (path: string) => void;
  readonly #watchers = new Map<string, FSWatcher>();

  /** @param onFile told the path of what has changed, beginning with one of the roots */
  constructor(roots: readonly string[], onFile: (path: string) => void) {
    this.#roots = roots;
    this.#onFile = onFile;
    this.refresh();
  }

  /** Takes up folders that are new and lets go of those that are gone. To be called when something has changed. */
  refresh(): void {
    const folders = new Set(this.#roots.flatMap(foldersIn));
    for (const folder of this.#watchers.keys()) if (!folders.has(folder)) this.#drop(folder);
    for (const folder of folders) if (!this.#watchers.has(folder)) this.#add(folder);
  }

  /** Ends the watching. */
  close(): void {
    for (const folder of this.#watchers.keys()) this.#drop(folder);
  }

  #add(folder: string): void {
    try {
      const watcher = watch(folder, (_event, name) => this.#onFile(join(folder, name ?? '')));
      watcher.on('error', () => this.#drop(folder));
      this.#watchers.set(folder, watcher);
    } catch (error) {
      console.error(
        say`${folder} can't be watched (${error instanceof Error ? error.message : String(error)})`,
      );
    }
  }

  #drop(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }
}

function foldersIn(root: string): string[] {
  try {
    const entries = readdirSync(root, { withFileTypes: true });
    return [
      root,
      ...entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => foldersIn(join(root, name))),
    ];
  } catch {
    // Gone between two looks, or never there: nothing to watch.
    return [];
  }
}
