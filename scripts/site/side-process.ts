import type { ChildProcess } from 'node:child_process';
import type { PackageFile } from '../../manifest/package-description.ts';
import type { Standard } from '../../src/model/standard.ts';
import type { CompiledLanguage } from '../content/compile.ts';
import { forkScript } from '../fork-script.ts';
import type { AppScripts } from './app-script.ts';
import type { OutputFile } from './output-folder.ts';
import type { UsedKinds } from './used-kinds.ts';

/** What the process can make, by name: of what, and what becomes of it. */
export interface SideWork {
  app: { readonly of: { readonly standard: Standard; readonly used: UsedKinds }; readonly made: AppScripts };
  zip: { readonly of: readonly PackageFile[]; readonly made: Uint8Array };
  trainersFiles: { readonly of: CompiledLanguage; readonly made: readonly OutputFile[] };
}

/** What the process is asked for; its answer has the same number. */
export interface Wish<Name extends keyof SideWork = keyof SideWork> {
  readonly number: number;
  readonly name: Name;
  readonly of: SideWork[Name]['of'];
}

/** What it answers: what was wished, or the words of what went wrong. */
export type Reply =
  | { readonly number: number; readonly made: SideWork[keyof SideWork]['made'] }
  | { readonly number: number; readonly error: string };

interface Waiting {
  readonly resolve: (made: never) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Does beside the build, on another processor, what needs a part of the course only: it gets ready while the first texts
 * are read, and its memory is not that of the build, which holds the course.
 */
export class SideProcess {
  #process: ChildProcess | undefined;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  /**
   * Starts the process before there is something to do for it: it takes its time to get ready.
   * @param first what it will be asked for first
   */
  begin(first: keyof SideWork): ChildProcess {
    return (this.#process ??= this.#start(first));
  }

  /** The app for a standard. @throws Error with the bundler's words when it can't be bundled */
  readonly app = (standard: Standard, used: UsedKinds): Promise<AppScripts> =>
    this.#ask('app', { standard, used });

  /** The zip of a package. @throws Error as `zipPackage` does */
  readonly zip = (files: readonly PackageFile[]): Promise<Uint8Array> => this.#ask('zip', files);

  /** What trainers use outside of the course, in one language. */
  readonly trainersFiles = (language: CompiledLanguage): Promise<readonly OutputFile[]> =>
    this.#ask('trainersFiles', language);

  /** Ends the process. */
  end(): void {
    this.#process?.removeAllListeners('exit');
    if (this.#process?.connected) this.#process.disconnect();
  }

  #start(first: keyof SideWork): ChildProcess {
    const script = new URL('side-process-entry.ts', import.meta.url);
    const started = forkScript(script, [first], { serialization: 'advanced' });
    started.on('message', (reply) => this.#take(reply as Reply));
    started.on('error', (error) => this.#fail(error));
    started.on('exit', () => this.#fail(new Error('the process beside the build has ended by itself')));
    return started;
  }

  #ask<Name extends keyof SideWork>(name: Name, of: SideWork[Name]['of']): Promise<SideWork[Name]['made']> {
    return new Promise((resolve, reject) => {
      const number = (this.#asked += 1);
      this.#waiting.set(number, { resolve, reject });
      this.begin(name).send({ number, name, of } satisfies Wish<Name>);
    });
  }

  #take(reply: Reply): void {
    const waiting = this.#waiting.get(reply.number);
    this.#waiting.delete(reply.number);
    // What comes under a number is what was asked for under it.
    if ('made' in reply) waiting?.resolve(reply.made as never);
    else waiting?.reject(new Error(reply.error));
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
