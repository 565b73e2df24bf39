import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

/*
 * Lets Node run the project's TypeScript: `node --import ./scripts/typescript.mjs scripts/build.ts`. Unlike tsx it leaves
 * the code of packages as it is, which a build would else pay for with 200 MB and some seconds of a processor. What was
 * compiled is kept: compiling is half of a second in every command.
 */

if (isMainThread) {
  // Node reads the hooks below in a thread of their own.
  register(import.meta.url);
  process.setSourceMapsEnabled(true);
}

/** Where tools keep what they can make again: `npm ci` empties it. */
const KEPT = fileURLToPath(new URL('../node_modules/.cache/typescript/', import.meta.url));
/** What compiles, and how. */
const COMPILER = ['../node_modules/esbuild/package.json', import.meta.url].map((path) =>
  readFileSync(fileURLToPath(new URL(path, import.meta.url))),
);

/**
 * Node's hook for what a module's text is.
 * @type {import('node:module').LoadHook}
 */
export async function load(url, context, next) {
  if (!/^file:[^?]*\.ts$/.test(url)) return next(url, context);
  const path = fileURLToPath(url);
  const text = readFileSync(path, 'utf8');
  const source = kept(path, text) ?? (await compiled(path, text));
  return { format: 'module', source, shortCircuit: true };
}

/** A module as it was compiled before; null when it was not, or from another text. */
function kept(path, text) {
  try {
    const entry = readFileSync(entryOf(path), 'utf8');
    const end = entry.indexOf('\n');
    const code = entry.slice(end + 1);
    return entry.slice(0, end) === sealOf(text, code) ? code : null;
  } catch {
    return null;
  }
}

async function compiled(path, text) {
  const { transform } = await import('esbuild');
  const { code } = await transform(text, {
    loader: 'ts',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    sourcesContent: false,
    sourcefile: path,
  });
  keep(path, text, code);
  return code;
}

function keep(path, text, code) {
  const entry = entryOf(path);
  try {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(`${entry}.${process.pid}`, `${sealOf(text, code)}\n${code}`);
    renameSync(`${entry}.${process.pid}`, entry);
  } catch {
    // What can't be kept is compiled the next time too.
  }
}

/** One entry for each module: another text takes the place of the one before. */
function entryOf(path) {
  return KEPT + sumOf([path]);
}

function sealOf(text, code) {
  return sumOf([...COMPILER, text, '\0', code]);
}

/** @param {readonly (string | Uint8Array)[]} parts */
function sumOf(parts) {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
}
