import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Standard } from '../../src/model/standard.ts';
import type { AppScripts } from './app-script.ts';
import type { UsedKinds } from './used-kinds.ts';

/** What the process is asked for; its answer has the same number. */
export interface BundleWish {
  readonly number: number;
  readonly standard: Standard;
  readonly used: UsedKinds;
}

/** What it answers: the scripts, or the words of what went wrong. */
export interface BundleReply {
  readonly number: number;
  readonly scripts?: AppScripts;
  readonly error?: string;
}

interface Waiting {
  readonly resolve: (scripts: AppScripts) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Bundles in a process of its own: it is getting ready while the content is read, and its memory is not that of the
 * build, which holds the course.
 */
export class Bundler {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  constructor() {
    const path = fileURLToPath(new URL('bundle-process.ts', import.meta.url));
    this.#process = fork(path, { serialization: 'advanced' });
    this.#process.on('message', (reply) => this.#take(reply as BundleReply));
    this.#process.on('error', (error) => this.#fail(error));
    this.#process.on('exit', () => this.#fail(new Error('the process that bundles has ended by itself')));
  }

  /** The app for a standard. @throws Error with the bundler's words when it can't be bundled */
  readonly app = (standard: Standard, used: UsedKinds): Promise<AppScripts> =>
    new Promise((resolve, reject) => {
      const number = (this.#asked += 1);
      this.#waiting.set(number, { resolve, reject });
      this.#process.send({ number, standard, used } satisfies BundleWish);
    });

  /** Ends the process. */
  end(): void {
    this.#process.removeAllListeners('exit');
    if (this.#process.connected) this.#process.disconnect();
  }

  #take({ number, scripts, error }: BundleReply): void {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    if (scripts) waiting?.resolve(scripts);
    else waiting?.reject(new Error(error));
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
