import { readFile, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { TestRunnerConfig } from '@web/test-runner';
import JSZip from 'jszip';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** Reads one file of a package; null when the package has none of that name. */
type Reader = (path: string) => Promise<Uint8Array | null>;

/** The script that tells the test what goes wrong inside the course; it must run before all others. */
const WATCH = '<script src="/tests/package/watch-frame.js"></script>';

/**
 * Serves built packages under `/packages/<course>/<standard>/`, the zips from inside, byte for byte, past everything that the
 * test server does to files; only pages get one script more.
 * @param folder what builds wrote, a folder for each course and form
 */
export function packageFiles(folder: string): Middleware {
  const readers = new Map<string, Promise<Reader>>();
  return async (context, next) => {
    const [, course = '', standard, path] =
      /^\/packages\/([^/]+)\/([^/]+)\/(.+)$/.exec(decodeURI(context.path)) ?? [];
    if (standard === undefined || path === undefined) return next();
    const name = `${course}/${standard}`;
    const reader = readers.get(name) ?? open(join(folder, course), standard);
    readers.set(name, reader);
    const bytes = await (await reader)(path);
    if (bytes === null) return;
    context.type = TYPES[extname(path)] ?? 'application/octet-stream';
    context.body = path.endsWith('.html') ? watched(bytes) : Buffer.from(bytes);
  };
}

/** Before the policy of the page, which would have a say in it. */
function watched(page: Uint8Array): string {
  return new TextDecoder().decode(page).replace('<head>', `<head>${WATCH}`);
}

async function open(folder: string, standard: string): Promise<Reader> {
  const name = (await readdir(folder)).find((one) => one.endsWith(`-${standard}.zip`));
  if (name === undefined) return (path) => readFile(join(folder, standard, path)).catch(() => null);
  const zip = await JSZip.loadAsync(await readFile(join(folder, name)));
  return async (path) => (await zip.file(path)?.async('uint8array')) ?? null;
}
