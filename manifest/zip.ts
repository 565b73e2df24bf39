import { crc32 } from 'node:zlib';
import { repeated } from '../src/model/slug.ts';
import { deflated } from './deflate.ts';
import type { PackageFile } from './package-description.ts';

/** Where every LMS looks first; Moodle knows this spelling only. */
export const MANIFEST_PATH = 'imsmanifest.xml';

/** 2020-01-01 00:00 as DOS writes it, the same for every file and every build: years since 1980, month, day. */
const DATE = (40 << 9) | (1 << 5) | 1;
const [DEFLATED, STORED] = [8, 0];
/** Says that names are UTF-8. */
const UTF8 = 0x0800;

/** A file as the zip holds it. */
interface Entry {
  readonly method: number;
  readonly checksum: number;
  readonly bytes: Uint8Array;
}

/** Packages of several standards hold the same files: each is compressed once. */
const entries = new WeakMap<Uint8Array, Entry>();

/**
 * The zip of a package: manifest first, then the other files sorted by path, no entries for folders.
 * The same files give the same bytes on any machine, in any time zone and whatever order they come in.
 * Throws one error that names every path which a zip for learning management systems must not hold.
 */
export function zipPackage(files: readonly PackageFile[]): Uint8Array {
  const faults = faultsOfPaths(files.map((file) => file.path));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const records: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, bytes } of [...files].sort((a, b) => compare(a.path, b.path))) {
    const entry = entryOf(bytes);
    const name = Buffer.from(path);
    const head = headOf(entry, bytes.length, name);
    const record = [signed('PK\x03\x04'), head, name, unicodeName(name), entry.bytes];
    directory.push(signed('PK\x01\x02', numbers([2, 20])), head, placeOf(offset), name, unicodeName(name));
    offset += sizeOf(record);
    records.push(...record);
  }
  const end = numbers(
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, sizeOf(directory)],
    [4, offset],
    [2, 0],
  );
  return joined([...records, ...directory, signed('PK\x05\x06', end)]);
}

function entryOf(bytes: Uint8Array): Entry {
  const known = entries.get(bytes);
  if (known) return known;
  const isEmpty = bytes.length === 0;
  const entry = {
    method: isEmpty ? STORED : DEFLATED,
    checksum: crc32(bytes),
    bytes: isEmpty ? bytes : deflated(bytes),
  };
  entries.set(bytes, entry);
  return entry;
}

/** What stands of a file both before it and in the list at the end. */
function headOf({ method, checksum, bytes }: Entry, size: number, name: Buffer): Buffer {
  return numbers(
    // Version 1.0 of the format is all that is needed.
    [2, 10],
    [2, isAscii(name) ? 0 : UTF8],
    [2, method],
    [2, 0],
    [2, DATE],
    [4, checksum],
    [4, bytes.length],
    [4, size],
    [2, name.length],
    [2, unicodeName(name).length],
  );
}

/** Programs that do not know the sign for UTF-8 look here: Info-ZIP's field for names. */
function unicodeName(name: Buffer): Buffer {
  if (isAscii(name)) return name.subarray(0, 0);
  const version = Buffer.from([1]);
  return signed(
    'up',
    Buffer.concat([numbers([2, 5 + name.length]), version, numbers([4, crc32(name)]), name]),
  );
}

function isAscii(name: Buffer): boolean {
  return name.every((byte) => byte <= 0x7f);
}

/** No comment, the first disk, no attributes, and where the file begins. */
function placeOf(offset: number): Buffer {
  return numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
}

function signed(signature: string, rest: Buffer = Buffer.alloc(0)): Buffer {
  return Buffer.concat([Buffer.from(signature, 'latin1'), rest]);
}

/** Whole numbers one after the other, each in so many bytes, the lowest first. */
function numbers(...values: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    values.map(([bytes, value]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const { buffer, byteOffset, length } = Buffer.concat(parts);
  return new Uint8Array(buffer, byteOffset, length);
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

/** What makes paths unfit for a package that any LMS unpacks: one sentence each; empty when all are fit. */
export function faultsOfPaths(paths: readonly string[]): string[] {
  return [...paths.flatMap(faultsOf), ...clashes(paths)];
}

function faultsOf(path: string): string[] {
  const name = JSON.stringify(path);
  if (path === '') return ['A file of the package has no name.'];
  if (path.includes('\\')) return [`The path ${name} holds a backslash; use forward slashes.`];
  if (path.startsWith('/') || /^[a-z]:/i.test(path))
    return [`The path ${name} is absolute; it must be relative to the package.`];
  if (path.split('/').includes('..')) return [`The path ${name} leads out of the package with "..".`];
  if (path.split('/').some((step) => step === '' || step === '.'))
    return [`The path ${name} holds an empty or "." step.`];
  if (/[\p{Cc}\p{Cs}<>:"|?*]/u.test(path))
    return [`The path ${name} holds a character that Windows cannot store.`];
  return [];
}

/** Unpacked on Windows or macOS, paths that differ in case alone overwrite each other. */
function clashes(paths: readonly string[]): string[] {
  return repeated(paths.map((path) => path.normalize('NFC').toLowerCase())).map((folded) => {
    const same = paths.filter((path) => path.normalize('NFC').toLowerCase() === folded);
    return `The paths ${same.map((path) => JSON.stringify(path)).join(' and ')} are the same file.`;
  });
}

/** By code unit: `localeCompare` depends on the machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  if (a === MANIFEST_PATH) return -1;
  if (b === MANIFEST_PATH) return 1;
  return a < b ? -1 : 1;
}
