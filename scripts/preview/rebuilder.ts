import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BuildResult } from '../site/build-course.ts';
import type { PreviewOptions } from './command-options.ts';
import type { PreviewServer } from './preview-server.ts';
import { fillShelf } from './shelf.ts';

/** What a build came to: its packages, or what must be mended. */
export type RebuildResult = Pick<BuildResult, 'packages' | 'review'> | { readonly problems: string };

const PROCESS = fileURLToPath(new URL('rebuild-process.ts', import.meta.url));

/**
 * Rebuilds the course for a running server, one build at a time.
 * Each runs in a process of its own: within this one, modules once loaded would never change.
 */
export class Rebuilder {
  readonly #options: PreviewOptions;
  readonly #server: PreviewServer;
  #child: ChildProcess | null = null;
  #isWanted = false;
  #isBusy = false;
  #isStopped = false;

  constructor(options: PreviewOptions, server: PreviewServer) {
    this.#options = options;
    this.#server = server;
  }

  /** Builds, or has the running build followed by another. Problems are told, never thrown. */
  async rebuild(): Promise<void> {
    this.#isWanted = true;
    if (this.#isBusy) return;
    this.#isBusy = true;
    while (this.#isWanted && !this.#isStopped) {
      this.#isWanted = false;
      const started = performance.now();
      await this.#tell(await this.#build(), performance.now() - started);
    }
    this.#isBusy = false;
  }

  /** Ends a build that is under way. */
  stop(): void {
    this.#isStopped = true;
    this.#child?.kill();
  }

  async #tell(result: RebuildResult, milliseconds: number): Promise<void> {
    const problems = 'problems' in result ? result.problems : await this.#play(result);
    if (this.#isStopped) return;
    if (problems === null) {
      console.log(`built in ${(milliseconds / 1000).toFixed(1)} s`);
      this.#server.news?.announce({ kind: 'rebuilt' });
      return;
    }
    console.error(problems);
    this.#server.news?.announce({ kind: 'problems', text: problems });
  }

  /** @returns what is wrong with the packages; null when they are in place */
  async #play({ packages, review }: Pick<BuildResult, 'packages' | 'review'>): Promise<string | null> {
    try {
      this.#server.play(await fillShelf(packages, review));
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  #build(): Promise<RebuildResult> {
    const child = fork(PROCESS, [this.#options.modules, this.#options.out]);
    this.#child = child;
    return new Promise((resolve) => {
      let result: RebuildResult = { problems: 'the build ended without a result; its words are above' };
      child.on('message', (message) => (result = message as RebuildResult));
      child.on('error', (error) => (result = { problems: error.message }));
      child.on('close', () => {
        this.#child = null;
        resolve(result);
      });
    });
  }
}
