import type { Reachability } from '../core/save-schedule.ts';

/** How long the server has to answer. */
const PATIENCE = 8_000;

/**
 * Asks the server for the head of the course's own page. A server that sends somebody elsewhere who came in before, or
 * forbids him, wants to know again who he is: Moodle answers so once its session has ended.
 */
export async function reachServer(): Promise<Reachability> {
  const aborting = new AbortController();
  const timer = setTimeout(() => aborting.abort(), PATIENCE);
  try {
    const { type, status } = await fetch(location.pathname, {
      method: 'HEAD',
      cache: 'no-store',
      redirect: 'manual',
      signal: aborting.signal,
    });
    return type === 'opaqueredirect' || status === 401 || status === 403 ? 'signed-out' : 'reachable';
  } catch {
    // No network, no server, or no answer in time.
    return 'unreachable';
  } finally {
    clearTimeout(timer);
  }
}
