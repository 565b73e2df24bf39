import { Parser } from 'saxen';
import type { ReadingContext } from './reading-context.ts';
import { streamEntry } from './zip-entries.ts';

/** What a format makes of the XML of its tables. */
export interface XmlReader {
  open(name: string, attributes: () => Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/** A text or tag that does not end within so many characters belongs to no table. */
const TOKEN_LIMIT = 1024 * 1024;

/** Reads a part of a spreadsheet piece by piece. @throws UnreadableFile */
export async function readXml(
  bytes: Uint8Array,
  entry: string,
  reader: XmlReader,
  context: ReadingContext,
): Promise<void> {
  let pending = 0;
  const parser = new Parser()
    .on('openTag', (name, attributes) => {
      pending = 0;
      reader.open(name, attributes);
    })
    .on('closeTag', (name) => reader.close(name))
    .on('text', (text, decode) => reader.text(decode(text)))
    .on('cdata', (text) => reader.text(text))
    .on('error', (error) => context.refuse('damaged', { reason: error.message }));
  await streamEntry(bytes, entry, context, (text) => {
    pending += text.length;
    if (pending > TOKEN_LIMIT) context.refuse('damaged', { reason: entry });
    parser.write(text);
  });
  parser.end();
}
