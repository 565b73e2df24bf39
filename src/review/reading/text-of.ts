import type { ReadingContext } from './reading-context.ts';

/**
 * The bytes of a text file as text: UTF-8 as Moodle writes it, UTF-16 as Excel does («Unicode text»), else the Western
 * code page of Windows, which is said, since names may come out wrong.
 */
export function textOf(bytes: Uint8Array, context: ReadingContext): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    context.say('not-utf8', {});
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
