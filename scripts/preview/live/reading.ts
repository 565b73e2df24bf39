import type { ChildProcess } from 'node:child_process';
import { forkScript } from '../../fork-script.ts';
import type { ReadingReport, ReadingWish } from './report.ts';

const PROCESS = new URL('reading-process.ts', import.meta.url);

/** The reading of the content for a running server, in a process of its own that is free whenever somebody saves. */
export class Reading {
  readonly #modules: string;
  readonly #onReport: (report: ReadingReport) => void;
  #child: ChildProcess | null = null;

  constructor(modules: string, onReport: (report: ReadingReport) => void) {
    this.#modules = modules;
    this.#onReport = onReport;
  }

  /** Asks for a reading, or for the style sheet; what it brings is reported. */
  ask(wish: ReadingWish): void {
    this.#child ??= this.#start();
    this.#child.send(wish);
  }

  /** Has the next reading done by new code. */
  restart(): void {
    this.stop();
    this.ask({ kind: 'content', first: [] });
  }

  /** Ends a reading that is under way. */
  stop(): void {
    this.#child?.kill();
    this.#child = null;
  }

  #start(): ChildProcess {
    // Between two saves an author writes: code that has not run for a while must not be compiled again.
    const child = forkScript(PROCESS, [this.#modules], {
      execArgv: [...process.execArgv, '--no-flush-bytecode'],
    });
    const isCurrent = (): boolean => this.#child === child;
    child.on('message', (report: ReadingReport) => {
      if (isCurrent()) this.#onReport(report);
    });
    // Its own words stand above; the build that follows says what code is to be mended.
    child.on('error', ({ message }) => console.error(message));
    child.on('close', () => {
      if (!isCurrent()) return;
      this.#child = null;
      this.#onReport({ kind: 'ended' });
    });
    return child;
  }
}
