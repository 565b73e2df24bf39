import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { UnreadableFile } from './notice.ts';
import type { ReadingContext } from './reading-context.ts';

/**
 * How many bytes one part of a spreadsheet may unpack to. A report of 10 000 learners takes 90 MB as .xlsx and 300 MB as
 * .ods; a file made to fill the memory (a «zip bomb») is stopped here, whatever size it claims to have.
 */
const UNPACKED_LIMIT = 800 * 1024 * 1024;
/** How much is unpacked at a time. */
const STEP = 64 * 1024;

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
 * Unpacks one part of a zip piece by piece, so that it never lies in memory whole.
 * @param limit how many bytes it may unpack to
 * @throws UnreadableFile when it is damaged or unpacks to too much
 */
export function streamEntry(
  bytes: Uint8Array,
  wanted: string,
  context: ReadingContext,
  take: (text: string) => void,
  limit = UNPACKED_LIMIT,
): void {
  const decoder = new TextDecoder();
  const state: { unpacked: number; failure: unknown } = { unpacked: 0, failure: null };
  const unzip = new Unzip((file) => {
    if (file.name !== wanted) return;
    file.ondata = (error, data, final) => {
      // What is thrown below comes back here as an error.
      if (error) state.failure ??= error;
      if (state.failure !== null) return;
      state.unpacked += data.length;
      if (state.unpacked > limit) context.refuse('unpacks-too-large', { limit: limit / 1024 / 1024 });
      take(decoder.decode(data, { stream: !final }));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && state.failure === null; at += STEP) {
    unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    context.progress(at / bytes.length);
  }
  if (state.failure instanceof UnreadableFile) throw state.failure;
  if (state.failure !== null) context.refuse('damaged', { reason: reasonOf(state.failure) });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
