import type { Reply } from './reply.ts';

/** A single range as media players ask for it: `bytes=100-199`, `bytes=100-`, `bytes=-100`. */
const RANGE = /^bytes=(\d*)-(\d*)$/;

/** The part of a file that a request asked for; the whole file when it asked for none, or for what we do not understand. */
export function rangeOf(reply: Reply, header: string | undefined): Reply {
  const [, first, last] = RANGE.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || first + last === '') return reply;
  const bytes = typeof reply.body === 'string' ? new TextEncoder().encode(reply.body) : reply.body;
  const from = first === '' ? Math.max(0, bytes.length - Number(last)) : Number(first);
  const to = first === '' || last === '' ? bytes.length - 1 : Math.min(Number(last), bytes.length - 1);
  if (from > to) {
    return { status: 416, headers: { 'Content-Range': `bytes */${bytes.length}` }, body: '' };
  }
  return {
    status: 206,
    headers: { ...reply.headers, 'Content-Range': `bytes ${from}-${to}/${bytes.length}` },
    body: bytes.subarray(from, to + 1),
  };
}
