import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { openPackage } from '../preview/course-package.ts';
import { listen } from '../preview/listen.ts';
import { mediaType } from '../preview/media-type.ts';

/** A package on a server of its own. */
export interface ServedPackage {
  /** Where the server is: `http://127.0.0.1:41234/`. */
  readonly root: string;
  /** Where the package begins. */
  readonly launch: string;
  /** Its files by their path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  close(): Promise<void>;
}

/** Below it stand the files, as Moodle has it: the course looks at its own address. */
const FOLDER = '/pluginfile.php/1/mod_scorm/content/1/';
/** Where the LMS of the measures commits to; `takes` says how many milliseconds the answer takes. */
export const COMMIT = '/commit';
/** Compressed by usual servers, and worth it. */
const COMPRESSIBLE = /^(text\/|application\/(javascript|json|xml)|image\/svg)/;
const SMALLEST = 150;

/** Serves a zip as SCORM content from this machine, compressed as usual servers do. @throws BuildError when it is no package */
export async function servePackage(zip: string): Promise<ServedPackage> {
  const { files, launch } = await openPackage(zip);
  return serveFiles(files, launch);
}

/** Serves a course whose files are given. @param launch the path of the page that opens it */
export async function serveFiles(
  files: ReadonlyMap<string, Uint8Array>,
  launch: string,
): Promise<ServedPackage> {
  const compressed = new Map<string, Uint8Array>();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === COMMIT) {
      setTimeout(() => response.writeHead(204).end(), Number(searchParams.get('takes')));
      return;
    }
    const path = decodeURIComponent(pathname).replace(FOLDER, '');
    const bytes = files.get(path);
    if (!bytes) response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    else sendFile(path, bytes, request, response);
  });
  const { address } = await listen(server, '127.0.0.1', 0);
  return {
    root: address,
    launch: new URL(FOLDER + launch, address).href,
    files,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  function sendFile(
    path: string,
    bytes: Uint8Array,
    { headers }: IncomingMessage,
    response: ServerResponse,
  ): void {
    const type = mediaType(path);
    const accepted = /\bgzip\b/.test(headers['accept-encoding'] ?? '');
    const compresses = accepted && COMPRESSIBLE.test(type) && bytes.length > SMALLEST;
    const body = compresses ? (compressed.get(path) ?? gzipSync(bytes, { level: 6 })) : bytes;
    if (compresses) compressed.set(path, body);
    response
      .writeHead(200, {
        'content-type': type,
        'content-length': body.length,
        'cache-control': 'max-age=600',
        ...(compresses ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
      })
      .end(body);
  }
}
