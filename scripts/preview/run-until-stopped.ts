import { isIP } from 'node:net';
import type { PreviewOptions } from './command-options.ts';
import type { PreviewServer } from './preview-server.ts';
import { say, NOTHING } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** The line that says where the course is; people and tests wait for it. */
export function readyLine({ address, port }: PreviewServer, wanted: number): Sentence {
  const taken = wanted !== 0 && port !== wanted ? say` (port ${wanted} is taken)` : NOTHING;
  return say`The course is at ${address}${taken}. Ctrl-C stops it.`;
}

/** A warning for whoever opens the LMS to a network; null when it listens to this machine alone. */
export function exposureWarning({ host }: PreviewOptions): Sentence | null {
  const isLoopback = host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
  if (isLoopback) return null;
  return say`Everyone who reaches ${host} can read and delete all attempts: this LMS has no passwords and is not for production.`;
}

/** Waits for Ctrl-C or the end of the session, then stops everything in order; a second Ctrl-C does not wait. */
export async function runUntilStopped(stop: () => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await stop();
}
