import { Inflate, Unzip, UnzipPassThrough, unzipSync } from 'fflate';
import { UnreadableFile } from './notice.ts';
import type { ReadingContext } from './reading-context.ts';

/**
 * How many bytes one part of a spreadsheet may unpack to. A report of 10 000 learners takes 90 MB as .xlsx and 300 MB as
 * .ods; a file made to fill the memory (a «zip bomb») is stopped here, whatever size it claims to have.
 */
const UNPACKED_LIMIT = 800 * 1024 * 1024;
/** How much is handed on at a time, in packed bytes. */
const STEP = 64 * 1024;
/** The number by which a zip tells that an entry is packed (APPNOTE 4.4.5); 0 is as it is. */
const DEFLATED = 8;

/** Whether a file is a zip, as .xlsx and .ods are. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** The names of what a zip holds. @throws UnreadableFile */
export function entryNames(bytes: Uint8Array, context: ReadingContext): string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch (error) {
    context.refuse('damaged', { reason: reasonOf(error) });
  }
  return names;
}

/**
 * Unpacks one part of a zip piece by piece, so that it never lies in memory whole. The platform unpacks: its own code
 * takes a fifth of the time that a script takes.
 * @param limit how many bytes it may unpack to
 * @throws UnreadableFile when it is damaged or unpacks to too much; whatever `take` throws
 */
export async function streamEntry(
  bytes: Uint8Array,
  wanted: string,
  context: ReadingContext,
  take: (text: string) => void,
  limit = UNPACKED_LIMIT,
): Promise<void> {
  const decoder = new TextDecoder();
  let unpacked = 0;
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  try {
    reader = piecesOf(bytes, wanted, context).getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      unpacked += piece.value.length;
      if (unpacked > limit) context.refuse('unpacks-too-large', { limit: limit / 1024 / 1024 });
      take(decoder.decode(piece.value, { stream: true }));
    }
    take(decoder.decode());
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    context.refuse('damaged', { reason: reasonOf(error) });
  } finally {
    // Lets go of what was not read; that a damaged stream can't be cancelled is no news.
    await reader?.cancel().catch(() => undefined);
  }
}

/** What an entry unpacks to. @throws what fflate or the platform throw at a damaged zip, some of it while it is read */
function piecesOf(bytes: Uint8Array, wanted: string, context: ReadingContext): ReadableStream<Uint8Array> {
  const { packed, compression } = packedEntry(bytes, wanted);
  let at = 0;
  const pieces = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at >= packed.length) controller.close();
      else controller.enqueue(packed.slice(at, (at += STEP)));
      context.progress(Math.min(1, at / packed.length));
    },
  });
  return compression === DEFLATED ? pieces.pipeThrough(unpacking()) : pieces;
}

/** Browsers before Chrome 103, Firefox 113 and Safari 16.4 can't unpack this by themselves: there a script does it. */
function unpacking(): ReadableWritablePair<Uint8Array, Uint8Array<ArrayBuffer>> {
  try {
    return new DecompressionStream('deflate-raw');
  } catch {
    const inflate = new Inflate();
    return new TransformStream({
      start: (controller) => {
        inflate.ondata = (piece) => controller.enqueue(piece);
      },
      transform: (packed) => inflate.push(packed),
      flush: () => inflate.push(new Uint8Array(), true),
    });
  }
}

/** Hands on what is packed as it is. */
class StillPacked extends UnzipPassThrough {
  static override compression = DEFLATED;
}

/** An entry as it lies in the zip, still packed. @throws FlateError when the zip is damaged or cut off */
function packedEntry(bytes: Uint8Array, wanted: string): { packed: Uint8Array; compression: number } {
  const entry = { packed: new Uint8Array(), compression: 0 };
  const unzip = new Unzip((file) => {
    if (file.name !== wanted) return;
    entry.compression = file.compression;
    // Pushed whole, a zip gives each entry as one piece, and an empty one that ends it.
    file.ondata = (error, data) => {
      if (error) throw error;
      if (data.length > 0) entry.packed = data;
    };
    file.start();
  });
  unzip.register(StillPacked);
  unzip.push(bytes, true);
  return entry;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
