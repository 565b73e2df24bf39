import { once } from 'node:events';
import type { Server } from 'node:http';
import { isIPv6 } from 'node:net';
import { UsageError } from '../options.ts';
import { say } from '../messages/say.ts';

/** How many ports are tried after a taken one. */
const TRIES = 100;

/** Where a server listens. */
export interface Place {
  readonly port: number;
  /** For people: `http://127.0.0.1:8765/`. */
  readonly address: string;
}

/**
 * Makes a server listen, at the wanted port or the next that is free; port 0 is any free one.
 * @throws UsageError when it can't listen there at all
 */
export async function listen(server: Server, host: string, wanted: number): Promise<Place> {
  const last = wanted === 0 ? 0 : Math.min(wanted + TRIES, 65_535);
  for (let port = wanted; port <= last; port += 1) {
    try {
      server.listen(port, host);
      await once(server, 'listening');
      return placeOf(server, host);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      if (code !== 'EADDRINUSE')
        throw new UsageError(
          say`can't listen at ${host}, port ${port} (${code}); give others with --host and --port`,
        );
    }
  }
  throw new UsageError(
    say`the ports ${wanted} to ${last} of ${host} are all taken; give another with --port`,
  );
}

function placeOf(server: Server, host: string): Place {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { port, address: `http://${isIPv6(host) ? `[${host}]` : host}:${port}/` };
}
