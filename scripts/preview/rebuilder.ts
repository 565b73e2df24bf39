import type { ChildProcess } from 'node:child_process';
import { forkScript } from '../fork-script.ts';
import type { BuildResult } from '../site/build-course.ts';
import type { PreviewOptions } from './command-options.ts';
import type { Findings } from './fault-list.ts';
import { fillShelf } from './shelf.ts';
import type { Shelf } from './shelf.ts';
import { say, sayMeasure } from '../messages/say.ts';

/** What is other than at the last build, beside the content. */
export interface RebuildWish {
  readonly isOtherCode: boolean;
  readonly isOtherStyle: boolean;
  /** Whether open pages can take up what has changed only by being loaded again. */
  readonly mustReload: boolean;
}

/** What a build came to: its packages, or what must be mended. */
export type RebuildResult = Pick<BuildResult, 'packages' | 'review'> | { readonly problems: Findings };

/** Who hears of builds. */
export interface RebuildListener {
  /** @param mustReload whether open pages must be loaded again */
  onBuilt(shelf: Shelf, mustReload: boolean): void;
  onProblems(problems: Findings): void;
}

const PROCESS = new URL('rebuild-process.ts', import.meta.url);

/**
 * Rebuilds the course for a running server, one build at a time, in a process of its own. That process lives until code
 * changes: modules once loaded never change, and what is loaded need not be loaded again.
 */
export class Rebuilder {
  readonly #options: Pick<PreviewOptions, 'modules' | 'out'>;
  readonly #listener: RebuildListener;
  #child: ChildProcess | null = null;
  #isWanted = false;
  #isBusy = false;
  #isStopped = false;
  #isOtherStyle = false;
  #mustReload = false;

  constructor(options: Pick<PreviewOptions, 'modules' | 'out'>, listener: RebuildListener) {
    this.#options = options;
    this.#listener = listener;
  }

  /** Builds, or has the running build followed by another. Problems are told, never thrown. */
  async rebuild({ isOtherCode, isOtherStyle, mustReload }: RebuildWish): Promise<void> {
    this.#isWanted = true;
    this.#isOtherStyle ||= isOtherStyle;
    this.#mustReload ||= isOtherCode || mustReload;
    if (isOtherCode) this.#endChild();
    if (this.#isBusy) return;
    this.#isBusy = true;
    while (this.#isWanted && !this.#isStopped) {
      this.#isWanted = false;
      const started = performance.now();
      const mustReload = this.#mustReload;
      this.#mustReload = false;
      const isTold = await this.#tell(await this.#build(), mustReload, performance.now() - started);
      if (!isTold) this.#mustReload ||= mustReload;
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

  /**
   * @param result null for a build that was ended because another follows
   * @returns whether pages have heard of a build
   */
  async #tell(result: RebuildResult | null, mustReload: boolean, milliseconds: number): Promise<boolean> {
    if (result === null || this.#isStopped) return false;
    try {
      if ('problems' in result) {
        this.#listener.onProblems(result.problems);
        return false;
      }
      const shelf = await fillShelf(result.packages, result.review);
      console.log(say`built in ${sayMeasure(milliseconds / 1000)} s`);
      this.#listener.onBuilt(shelf, mustReload);
      return true;
    } catch (error) {
      this.#listener.onProblems(textual(error instanceof Error ? error.message : String(error)));
      return false;
    }
  }

  #build(): Promise<RebuildResult | null> {
    const child = this.#child ?? forkScript(PROCESS, [this.#options.modules, this.#options.out]);
    this.#child = child;
    return new Promise((resolve) => {
      const settle = (result: RebuildResult | null): void => {
        child.off('message', settle).off('error', fail).off('close', end);
        resolve(result);
      };
      const fail = ({ message }: Error): void => settle({ problems: textual(message) });
      const end = (): void => {
        // One that was ended because of other code is followed by another build.
        const isReplaced = this.#child !== child;
        if (!isReplaced) this.#child = null;
        settle(
          isReplaced
            ? null
            : { problems: textual(say`the build ended without a result; its words are above`) },
        );
      };
      child.on('message', settle).on('error', fail).on('close', end);
      child.send({ isOtherStyle: this.#isOtherStyle });
      this.#isOtherStyle = false;
    });
  }
}

function textual(text: string): Findings {
  return { faults: [], text };
}
