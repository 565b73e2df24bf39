import { isUtf8 } from 'node:buffer';
import type { Place, Problems } from './content-error.ts';
import { say } from '../messages/say.ts';

/** Control characters but tab and line ends: none belongs in a text, and XML, into which titles go, refuses them. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;

/** What version control leaves where it could not put two changes together. */
const MERGE = /^(?:<{7}|>{7}) .*$/m;

/**
 * The text of a file that an author wrote, with "\n" between its lines and without a byte order mark.
 * A wrong encoding becomes a problem, and the text is read as well as it can be, so that the rest is checked too.
 * @returns null when it is no text at all, which is a problem then
 */
export function decodeText(bytes: Uint8Array, path: string, problems: Problems): string | null {
  const decoded = decode(bytes, path, problems);
  const text = decoded?.replace(/\r\n?/g, '\n') ?? null;
  if (text === null) return null;
  if (text.includes('\0')) {
    problems.add(
      { path, line: 1, column: 1 },
      say`this is not a text file; write it with a text editor and save it as UTF-8`,
    );
    return null;
  }
  const merge = MERGE.exec(text);
  if (merge)
    problems.add(
      placeIn(path, text, merge.index),
      say`two versions of this file met here, and Git left both, between <<<<<<< and >>>>>>>; keep what is right, and delete these marks and the line =======`,
    );
  const control = controlCharacter(text);
  if (!control) return text;
  problems.add(
    placeIn(path, text, control.index),
    say`an invisible control character (${control.name}) stands here; delete it`,
  );
  return text.replace(new RegExp(CONTROL, 'gu'), ' ');
}

/** The first character of a text that no text should hold, and where it is. */
export function controlCharacter(text: string): { readonly name: string; readonly index: number } | null {
  const index = text.search(CONTROL);
  if (index < 0) return null;
  return { name: `U+${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`, index };
}

function decode(bytes: Uint8Array, path: string, problems: Problems): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    problems.add({ path, line: 1, column: 1 }, say`this file is saved as UTF-16; save it as UTF-8`);
    return null;
  }
  // Both are native, and faster by far than a decoder that is told to throw.
  if (isUtf8(bytes))
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      .toString()
      .replace(/^\uFEFF/, '');
  // Where it goes wrong is where a lenient reading first stumbles.
  const lenient = new TextDecoder('utf-8').decode(bytes);
  if (!lenient.includes('\0')) {
    problems.add(
      placeIn(path, lenient, lenient.indexOf('\uFFFD')),
      say`this file is not saved as UTF-8, so that accents are lost from here on; save it as UTF-8`,
    );
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function placeIn(path: string, text: string, index: number): Place {
  const before = text.slice(0, index).split('\n');
  return { path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
