import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { hostname } from 'node:os';

/**
 * Whether a request names this server. A page elsewhere can make its own name lead to this machine (DNS rebinding) and
 * would then be of our origin; it can't do so with an IP address, nor with the names that this machine bears itself.
 */
export function isOurHost(request: IncomingMessage, boundTo: string): boolean {
  const name = hostNameOf(request.headers.host);
  if (name === null) return false;
  const machine = hostname().toLowerCase();
  const ours = ['localhost', boundTo.toLowerCase(), machine, `${machine}.local`];
  return isIP(name) !== 0 || ours.includes(name) || name.endsWith('.localhost');
}

/** Whether a request that changes something comes from one of our own pages: browsers say so in `Origin`. */
export function isFromOurPages({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  if (origin === undefined || host === undefined || !URL.canParse(origin)) return false;
  return new URL(origin).host === host.toLowerCase();
}

/** The name in a `Host` header, without port and without the brackets of IPv6. */
function hostNameOf(host: string | undefined): string | null {
  if (host === undefined || !URL.canParse(`http://${host}`)) return null;
  return new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, '');
}
