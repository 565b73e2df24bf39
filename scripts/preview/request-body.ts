import type { IncomingMessage } from 'node:http';

/** No report comes near it: SCORM's longest element holds 64 000 characters. */
const LIMIT = 4 * 1024 * 1024;

/** A request that can't be answered as it is; the server sends its status and message. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The body of a request as text. @throws RequestError when it is too long */
export async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    // What is too much is still read, and dropped: a connection with an unread rest could not carry the answer.
    if (length <= LIMIT) chunks.push(chunk);
  }
  if (length > LIMIT) throw new RequestError(413, 'the request is too long');
  return Buffer.concat(chunks).toString('utf8');
}

/** The fields of a form. @throws RequestError */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams(await readText(request));
}

/** The data of one of our scripts. @throws RequestError when it is no JSON */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = await readText(request);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new RequestError(400, 'the request holds no JSON');
  }
}
