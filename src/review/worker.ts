import { Desk } from './desk.ts';
import type { TaskMessage, WorkerMessage } from './protocol.ts';

/** The script of the worker: reading and counting never hold up the page. */
const desk = new Desk();
/** Progress is told so often at most, in milliseconds: each message costs the page a redraw. */
const PAUSE = 60;
/** Ends with the last task that was asked for: one follows the other, in the order they came. */
let tasks = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<TaskMessage>) => {
  tasks = tasks.then(() => work(data));
});

async function work({ id, name, ask }: TaskMessage): Promise<void> {
  const tell = (message: WorkerMessage): void => postMessage(message);
  let told = 0;
  try {
    const answer = await desk.do(name, ask, (share) => {
      if (Date.now() - told < PAUSE) return;
      told = Date.now();
      tell({ id, share });
    });
    tell({ id, answer });
  } catch (error) {
    tell({ id, failure: error instanceof Error ? error.message : String(error) });
  }
}
