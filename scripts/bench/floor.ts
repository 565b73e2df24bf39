import type { Line } from './profiles.ts';

/** A request and when it was under way, in seconds of one clock. */
export interface Request {
  readonly url: string;
  readonly sent: number;
  /** Null while its answer is on the way. */
  readonly finished: number | null;
  /** What came over the line, headers included; 0 until it is finished. */
  readonly bytes: number;
}

/**
 * How many times the line was crossed one after another: a request that was sent after another had finished counts as
 * the next round, whatever else was under way.
 * @param requests those that had finished; others are left out
 */
export function roundsOf(requests: readonly Request[]): number {
  const depths: { readonly finished: number; readonly depth: number }[] = [];
  const inOrder = requests
    .flatMap(({ sent, finished }) => (finished === null ? [] : [{ sent, finished }]))
    .sort((one, other) => one.finished - other.finished);
  for (const { sent, finished } of inOrder) {
    const before = depths.filter((other) => other.finished <= sent).map(({ depth }) => depth);
    depths.push({ finished, depth: 1 + Math.max(0, ...before) });
  }
  return Math.max(0, ...depths.map(({ depth }) => depth));
}

/** Bytes of the requests that had finished. */
export function bytesOf(requests: readonly Request[]): number {
  return requests.reduce((sum, { bytes }) => sum + bytes, 0);
}

/**
 * Milliseconds below which no page can be usable that needs so many rounds and bytes on such a line, were its
 * processor infinitely fast.
 */
export function floorOf(line: Line, rounds: number, bytes: number): number {
  return rounds * line.latency + (bytes * 8 * 1000) / line.down;
}
