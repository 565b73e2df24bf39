import type { TaskName, Tasks, WorkerMessage } from './protocol.ts';

/** Who does tasks for the page. */
export interface Analyst {
  /**
   * @param tell hears how much is done, 0 to 1
   * @throws Error with the reason when the task failed
   */
  do<Name extends TaskName>(
    name: Name,
    ask: Tasks[Name]['ask'],
    tell?: (share: number) => void,
  ): Promise<Tasks[Name]['answer']>;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly tell: (share: number) => void;
}

/** Has tasks done by a worker whose script the page brings along. */
export class WorkerAnalyst implements Analyst {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  /** @throws Error when the browser lets the page have no worker */
  constructor(script: string) {
    const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    this.#worker = new Worker(trusted(address));
    this.#worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => this.#hear(data));
    // The worker itself failed: memory ran out, or it was not allowed to begin.
    this.#worker.addEventListener('error', ({ message }) => {
      for (const { reject } of this.#waiting.values()) reject(new Error(message || 'worker'));
      this.#waiting.clear();
    });
  }

  do<Name extends TaskName>(
    name: Name,
    ask: Tasks[Name]['ask'],
    tell: (share: number) => void = () => undefined,
  ): Promise<Tasks[Name]['answer']> {
    const id = (this.#last += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, tell });
      this.#worker.postMessage({ id, name, ask });
    });
  }

  #hear(message: WorkerMessage): void {
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return;
    if ('share' in message) {
      waiting.tell(message.share);
      return;
    }
    this.#waiting.delete(message.id);
    if ('failure' in message) waiting.reject(new Error(message.failure));
    else waiting.resolve(message.answer as never);
  }
}

/** The address of our own script, marked as such for browsers that enforce Trusted Types. */
function trusted(address: string): string {
  const policy = globalThis.trustedTypes?.createPolicy('worker', { createScriptURL: (own) => own });
  return policy?.createScriptURL(address) ?? address;
}
