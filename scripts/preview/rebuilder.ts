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
 * Rebuilds the course for a running server, one build at a time, in a process of its own. That process lives until code
 * changes: modules once loaded never change, and what is loaded need not be loaded again.
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

  /**
   * Builds, or has the running build followed by another. Problems are told, never thrown.
   * @param isOtherCode whether the code of the build is another than that of the last one
   */
  async rebuild(isOtherCode = true): Promise<void> {
    this.#isWanted = true;
    if (isOtherCode) this.#endChild();
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
    this.#endChild();
  }

  #endChild(): void {
    this.#child?.kill();
    this.#child = null;
  }

  async #tell(result: RebuildResult, milliseconds: number): Promise<void> {
    const problems = 'problems' in result ? result.problems : await this.#play(result);
    if (this.#isStopped || problems === '') return;
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
    const child = this.#child ?? fork(PROCESS, [this.#options.modules, this.#options.out]);
    this.#child = child;
    return new Promise((resolve) => {
      const settle = (result: RebuildResult): void => {
        child.off('message', settle).off('error', fail).off('close', end);
        resolve(result);
      };
      const fail = ({ message }: Error): void => settle({ problems: message });
      const end = (): void => {
        // One that was ended because of other code is followed by another build.
        const isReplaced = this.#child !== child;
        if (!isReplaced) this.#child = null;
        settle({ problems: isReplaced ? '' : 'the build ended without a result; its words are above' });
      };
      child.on('message', settle).on('error', fail).on('close', end);
      child.send('build');
    });
  }
}
