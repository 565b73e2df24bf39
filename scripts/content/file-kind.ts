import { closeSync, openSync, readSync } from 'node:fs';
import { say, sayAgain, toSay } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** A kind of file, known by its first bytes. */
interface FileKind {
  readonly what: string;
  /** Endings that a file of the kind has in a course; none where no course holds such files. */
  readonly endings: readonly string[];
  /** @param head its first bytes, one character each */
  readonly is: (head: string) => boolean;
}

/** Of the file formats that begin with boxes (ISO 14496-12), the brands of pictures. */
const PICTURE_BRAND = /^....ftyp(heic|heix|heif|hevc|mif1|msf1|avif|avis)/s;

/** The first that fits is meant. */
const KINDS: readonly FileKind[] = [
  { what: toSay('a PNG picture'), endings: ['png'], is: (head) => head.startsWith('\x89PNG\r\n\x1a\n') },
  { what: toSay('a JPEG picture'), endings: ['jpg', 'jpeg'], is: (head) => head.startsWith('\xff\xd8\xff') },
  { what: toSay('a WebP picture'), endings: ['webp'], is: (head) => /^RIFF....WEBP/s.test(head) },
  { what: toSay('a GIF picture'), endings: [], is: (head) => head.startsWith('GIF8') },
  { what: toSay('a HEIC or AVIF picture'), endings: [], is: (head) => PICTURE_BRAND.test(head) },
  { what: toSay('a TIFF picture'), endings: [], is: (head) => /^(II\*\0|MM\0\*)/.test(head) },
  { what: toSay('a BMP picture'), endings: [], is: (head) => /^BM.{4}\0{4}/s.test(head) },
  { what: toSay('an MP4 video'), endings: ['mp4'], is: (head) => /^....ftyp/s.test(head) },
  { what: toSay('a WebM video'), endings: ['webm'], is: (head) => head.startsWith('\x1a\x45\xdf\xa3') },
  { what: toSay('an OGG sound'), endings: ['ogg'], is: (head) => head.startsWith('OggS') },
  { what: toSay('an MP3 sound'), endings: ['mp3'], is: (head) => /^(ID3|\xff[\xe2-\xff])/.test(head) },
  { what: toSay('a PDF document'), endings: [], is: (head) => head.startsWith('%PDF') },
  {
    what: toSay('a zip, as .docx, .pptx and .odt files are'),
    endings: [],
    is: (head) => head.startsWith('PK\x03\x04'),
  },
  {
    what: toSay('an SVG drawing'),
    endings: ['svg'],
    is: (head) => /^(\xef\xbb\xbf)?\s*(<\?xml|<svg)/.test(head),
  },
  { what: toSay('nothing'), endings: [], is: (head) => head === '' },
  { what: toSay('a text'), endings: [], is: (head) => /^[\t\n\r\x20-\x7e\x80-\xff]+$/.test(head) },
];

const HEAD_BYTES = 64;

/**
 * What is wrong with a picture, video or sound whose name promises something else than it holds, and how to mend it;
 * null when it is as its name says. Only its beginning is read.
 * @param name what the file is called in the course; drawings are read elsewhere
 */
export function faultOfKind(file: string, name: string): Sentence | null {
  const ending = /\.(\w+)$/.exec(name)?.[1] ?? '';
  const promised = KINDS.find(({ endings }) => endings.includes(ending));
  if (!promised || ending === 'svg') return null;
  const head = headOf(file);
  if (promised.is(head) && KINDS.find(({ is }) => is(head)) === promised) return null;
  const held = KINDS.find(({ is }) => is(head));
  const [right] = held?.endings ?? [];
  const mend =
    right !== undefined
      ? say`call it ${name.replace(/\w+$/, right)}, here and where it is used`
      : promised.what.endsWith('picture')
        ? say`open it in a program for pictures and save it as .png, .jpg or .webp; to change its name is not enough`
        : say`open it in a program for videos or sounds and save it as .${ending}; to change its name is not enough`;
  return say`this file is called .${ending} and is not ${sayAgain(promised.what)}: it holds ${sayAgain(held?.what ?? toSay('something else'))}; ${mend}`;
}

function headOf(file: string): string {
  const opened = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(HEAD_BYTES);
    return bytes.toString('latin1', 0, readSync(opened, bytes, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(opened);
  }
}
