import type { Markup } from './markup.ts';

/** What a route answers; the server writes it out. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Our own pages run our own scripts and nothing else, and nobody may put them into a frame. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page of ours. It shows what is stored right now, so nothing of it is kept by the browser. */
export function pageReply(page: Markup, status = 200): Reply {
  return {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': POLICY,
      'Cache-Control': 'no-store',
      Vary: 'Accept-Language',
    },
    body: page.html,
  };
}

/** The trainer's page, which says itself what it may do; only a header can keep it out of frames. */
export function reviewReply(page: string): Reply {
  return {
    status: 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "frame-ancestors 'none'",
      'Cache-Control': 'no-store',
    },
    body: page,
  };
}

/** Data for our scripts, or for a person: then `file` names the download. */
export function jsonReply(
  data: unknown,
  options: { readonly status?: number; readonly file?: string } = {},
): Reply {
  const { status = 200, file } = options;
  return {
    status,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(file === undefined ? {} : { 'Content-Disposition': `attachment; filename="${file}"` }),
    },
    body: JSON.stringify(data, null, file === undefined ? undefined : 2),
  };
}

/** Plain words, for what no person meets in normal use. */
export function textReply(status: number, text: string): Reply {
  return {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    body: `${text}\n`,
  };
}

/** A file from memory. */
export function fileReply(body: string | Uint8Array, type: string, caching: string): Reply {
  return { status: 200, headers: { 'Content-Type': type, 'Cache-Control': caching }, body };
}

/** Sends the browser on after a form: a reload then repeats nothing. */
export function redirectReply(address: string): Reply {
  return { status: 303, headers: { Location: address, 'Cache-Control': 'no-store' }, body: '' };
}
