import { fork } from 'node:child_process';
import type { ChildProcess, ForkOptions } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const DOOR = fileURLToPath(new URL('typescript.mjs', import.meta.url));

/**
 * Starts a script of the project in a process of its own, by the door of all commands.
 * @param script where it lies
 * @param words what it is given
 */
export function forkScript(
  script: URL,
  words: readonly string[] = [],
  options: ForkOptions = {},
): ChildProcess {
  return fork(DOOR, [fileURLToPath(script), ...words], options);
}
