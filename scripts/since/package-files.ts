import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { UsageError } from '../options.ts';
import { say } from '../messages/say.ts';

const MB = 1024 * 1024;
/** A package of this project weighs less than one; one with films in it may weigh this. */
const LARGEST_ZIP = 200 * MB;
/** The texts of a course weigh a tenth of this. */
const LARGEST_TEXT = 8 * MB;

/** The text of one file of a package; null when the package has none of that name. */
export type TextReader = (path: string) => Promise<string | null>;

/**
 * Opens a zip, or the folder of the course that runs without an LMS.
 * @returns what reads the files in it; that throws UsageError too, for files that are too large or damaged
 * @throws UsageError when it can't be opened
 */
export async function openFiles(path: string): Promise<TextReader> {
  const found = await stat(path).catch(() => null);
  if (!found)
    throw new UsageError(say`${path} does not exist; give --since a package that "npm run build" wrote`);
  if (found.isDirectory()) return folderReader(path);
  if (found.size > LARGEST_ZIP)
    throw new UsageError(
      say`${path} is larger than ${LARGEST_ZIP / MB} MB, which no package of this project is; give --since one that "npm run build" wrote`,
    );
  return zipReader(path, await readFile(path));
}

function folderReader(folder: string): TextReader {
  return async (path) => {
    const file = join(folder, path);
    const found = await stat(file).catch(() => null);
    if (!found?.isFile()) return null;
    if (found.size > LARGEST_TEXT) throw tooLarge(folder, path);
    return readFile(file, 'utf8');
  };
}

async function zipReader(path: string, bytes: Uint8Array): Promise<TextReader> {
  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw new UsageError(
      say`${path} is no zip that can be read; give --since a package that "npm run build" wrote`,
    );
  });
  return async (name) => {
    const entry = zip.file(name);
    return entry && new TextDecoder().decode(await inflate(entry, path));
  };
}

/** Unpacks as it goes and stops at the limit: what a zip says about the size of its files may be a lie. */
function inflate(entry: JSZip.JSZipObject, path: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const stream = entry.nodeStream();
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= LARGEST_TEXT) return;
      stream.pause();
      reject(tooLarge(path, entry.name));
    });
    stream.on('error', () =>
      reject(new UsageError(say`${entry.name} in ${path} is damaged; give --since a package that is whole`)),
    );
    stream.on('end', () => resolve(Buffer.concat(chunks)));
  });
}

function tooLarge(path: string, name: string): UsageError {
  return new UsageError(
    say`${name} in ${path} is larger than ${LARGEST_TEXT / MB} MB, which no text of a course is; give --since a package that "npm run build" wrote`,
  );
}
