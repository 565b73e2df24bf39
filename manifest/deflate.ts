import { deflate, deflateInit2, deflateReset } from 'pako/lib/zlib/deflate.js';
import ZStream from 'pako/lib/zlib/zstream.js';

const [FINISH, STREAM_END] = [4, 1];
const [BEST, DEFLATED, RAW_WINDOW, MEMORY, USUAL_STRATEGY] = [9, 8, -15, 8, 0];
const CHUNK = 64 * 1024;

/** Setting one up costs more than most files take: one serves all. */
let stream: ZStream | undefined;

/**
 * Bytes as zips hold them, made by zlib's method in JavaScript: unlike the zlib that Node brings, it gives the same bytes
 * in every version of Node.
 */
export function deflated(bytes: Uint8Array): Uint8Array {
  const running = started();
  running.input = bytes;
  running.next_in = 0;
  running.avail_in = bytes.length;
  const chunks: Uint8Array[] = [];
  for (let status = 0; status !== STREAM_END;) {
    running.output = new Uint8Array(CHUNK);
    running.next_out = 0;
    running.avail_out = CHUNK;
    status = deflate(running, FINISH);
    if (status < 0) throw new Error(`a file can't be compressed: zlib says ${status}`);
    chunks.push(running.output.slice(0, running.next_out));
  }
  running.input = null;
  running.output = null;
  return chunks.length === 1 && chunks[0] ? chunks[0] : new Uint8Array(Buffer.concat(chunks));
}

function started(): ZStream {
  if (stream) {
    deflateReset(stream);
    return stream;
  }
  stream = new ZStream();
  deflateInit2(stream, BEST, DEFLATED, RAW_WINDOW, MEMORY, USUAL_STRATEGY);
  return stream;
}
