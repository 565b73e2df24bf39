import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/testing/run-tool.ts';
import { temporaryFolder } from './preview/sample-package.ts';

const TIMEOUT = 60_000;

/** A project with the door, a command of two modules, and one that it fetches when it is asked to. */
const PROJECT = {
  'package.json': '{ "type": "module" }',
  'node_modules/.package-lock.json': '{}',
  'node_modules/zod/package.json': '{ "type": "module", "main": "zod.js" }',
  'node_modules/zod/zod.js': "export const name = 'zod';",
  'scripts/hello.ts': [
    "import { name } from 'zod';",
    "import { greet, type Greeting } from './words/greet.ts';",
    'const [, script, ...words] = process.argv;',
    "const later = words.includes('later') ? (await import('./words/later.ts')).later() : '';",
    "const said: Greeting = [greet(), name, ...words, later].join(' ');",
    'console.log(JSON.stringify({ said, script }));',
    '',
  ].join('\n'),
  'scripts/words/greet.ts': [
    'export type Greeting = string;',
    '',
    '/** Says it. */',
    "export const greet = (): Greeting => 'hello';",
    '',
  ].join('\n'),
  'scripts/words/later.ts': ['export const later = (): string => import.meta.url;', ''].join('\n'),
};

let root: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ folder: root, remove } = await temporaryFolder());
  for (const [path, text] of Object.entries(PROJECT)) await write(path, text);
  for (const path of ['typescript.mjs', 'bundling'])
    await cp(join(ROOT, 'scripts', path), join(root, 'scripts', path), { recursive: true });
  for (const name of ['esbuild', 'tsx'])
    await symlink(join(ROOT, 'node_modules', name), join(root, 'node_modules', name), 'junction');
});

afterEach(() => remove());

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

/** Replaces words of a file. */
async function change(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(root, path), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(root, path), text.replaceAll(from, to));
}

interface Run {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

/** Runs the command from another folder than the project's. */
async function run(...words: string[]): Promise<Run> {
  const args = ['../scripts/typescript.mjs', '../scripts/hello.ts', ...words];
  return promisify(execFile)(process.execPath, args, { cwd: join(root, 'node_modules') }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, errors: stderr }),
    (failed: { code: number; stdout: string; stderr: string }) => ({
      code: failed.code,
      out: failed.stdout,
      errors: failed.stderr,
    }),
  );
}

async function said(...words: string[]): Promise<string> {
  const { out, errors } = await run(...words);
  expect(errors).toBe('');
  return (JSON.parse(out) as { said: string }).said;
}

const cache = (): string => join(root, 'node_modules/.cache/commands');

/** The bundles that are kept, and when each was made. */
async function bundles(): Promise<string[]> {
  const names = await readdir(cache());
  return names.filter((name) => !name.endsWith('.json'));
}

describe('a command', { timeout: TIMEOUT }, () => {
  it('is TypeScript that gets its words, and knows where it lies', async () => {
    const { out } = await run('one', '--two');
    expect(JSON.parse(out)).toEqual({
      said: 'hello zod one --two ',
      script: join(root, 'scripts/hello.ts'),
    });
    expect(await said('later')).toBe(
      `hello zod later ${pathToFileURL(join(root, 'scripts/words/later.ts')).href}`,
    );
  });

  it('is bundled once while nothing of it changes', async () => {
    await said();
    const [bundle] = await bundles();
    await said();
    expect(await bundles()).toEqual([bundle]);
  });

  it('runs the code of now, be it as long and as old as the code before', async () => {
    await said();
    const path = join(root, 'scripts/words/greet.ts');
    const { atime, mtime } = await stat(path);
    await change('scripts/words/greet.ts', 'hello', 'salve');
    await utimes(path, atime, mtime);
    expect(await said()).toBe('salve zod ');
  });

  it('runs the code of now in the parts that it fetches', async () => {
    await said('later');
    await change('scripts/words/later.ts', 'import.meta.url;', "'now';");
    expect(await said('later')).toBe('hello zod later now');
  });

  it('runs the packages of now', async () => {
    await said();
    await change('node_modules/zod/zod.js', "'zod'", "'Zod'");
    expect(await said()).toBe('hello Zod ');
    await write('node_modules/.package-lock.json', '{ "packages": {} }');
    await write('node_modules/zod/package.json', '{ "type": "module", "main": "other.js" }');
    await write('node_modules/zod/other.js', "export const name = 'another';");
    expect(await said()).toBe('hello another ');
  });

  it('names the line of TypeScript where it fails', async () => {
    await change('scripts/words/greet.ts', "=> 'hello'", "=> { throw new Error('no voice'); }");
    for (const time of ['when it is bundled', 'as it was kept']) {
      const { code, errors } = await run();
      expect([time, code]).toEqual([time, 1]);
      expect(errors).toContain('Error: no voice');
      expect(errors).toMatch(/scripts[\\/]words[\\/]greet\.ts:4:\d+\)?\n/);
      expect(errors).toMatch(/scripts[\\/]hello\.ts:5:\d+\)?\n/);
    }
  });
});

/** What the command says, in the order in which its author thinks of it. */
const WORDS = ['one', 'two', 'three', 'four', 'five'];

async function greetWith(word: string): Promise<void> {
  await write(
    'scripts/words/greet.ts',
    `export type Greeting = string; export const greet = () => '${word}';`,
  );
}

/** Makes each bundle an hour older. */
async function age(): Promise<void> {
  for (const name of await bundles()) {
    const path = join(cache(), name);
    const time = (await stat(path)).mtimeMs / 1000 - 3600;
    await utimes(path, time, time);
  }
}

describe('what is kept of a command', { timeout: TIMEOUT }, () => {
  it('is made anew when any of it is damaged or gone', async () => {
    await said();
    const [bundle = ''] = await bundles();
    const [record = ''] = (await readdir(cache())).filter((name) => name.endsWith('.json'));
    for (const damage of [
      () => writeFile(join(cache(), record), '{ "start": '),
      () => writeFile(join(cache(), record), '{}'),
      async () => {
        for (const one of await bundles()) await writeFile(join(cache(), one, 'start.mjs'), 'broken(');
      },
      () => rm(join(cache(), bundle), { recursive: true, force: true }),
      () => rm(cache(), { recursive: true }),
    ]) {
      await damage();
      expect(await said()).toBe('hello zod ');
    }
  });

  it('is no more than the last few bundles, which others may still run', async () => {
    for (const word of WORDS) {
      await greetWith(word);
      expect(await said()).toBe(`${word} zod `);
      await age();
    }
    await greetWith('hi');
    await said();
    expect(await bundles()).toHaveLength(3);
  });

  it('is all that was made a moment ago: a command may be making it still', async () => {
    for (const word of WORDS) {
      await greetWith(word);
      await said();
    }
    expect(await bundles()).toHaveLength(WORDS.length);
  });

  it('serves commands that begin at the same time', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => said('later')));
    expect(new Set(all).size).toBe(1);
    expect(await said()).toBe('hello zod ');
  });

  it('is nothing where nothing can be written: the command says so, and runs', async () => {
    await writeFile(join(root, 'node_modules/.cache'), '');
    const { code, out, errors } = await run();
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ said: 'hello zod ' });
    expect(errors).toContain("../scripts/hello.ts can't be bundled and starts slowly: E");
  });
});

it(
  'code that is no TypeScript is told by its place, and harms what needs it alone',
  { timeout: TIMEOUT },
  async () => {
    await write('scripts/words/later.ts', 'export const later = (: string;');
    const { code, out, errors } = await run();
    expect(errors).toMatch(/later\.ts:1:\d+: ERROR/);
    expect([code, JSON.parse(out)]).toMatchObject([0, { said: 'hello zod ' }]);
    expect((await run('later')).code).toBe(1);
  },
);
