import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { News } from '../../../../../src/preview/protocol.ts';
import { SMALL_COURSE } from '../../../../fixtures/content/small-course.ts';
import { temporaryFolder } from '../sample-package.ts';

// A whole build comes before: a slow machine gets its time.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const LESSON = 'es/20-uso/10-reparto.md';

let folder: string;
let remove: () => Promise<void>;
let dev: ChildProcess;
let said = '';
let address = '';
const heard: News[] = [];

beforeAll(async () => {
  ({ folder, remove } = await temporaryFolder());
  for (const [path, text] of Object.entries(SMALL_COURSE)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const options = ['--port', '0', '--modules', folder, '--out', `${folder}.dist`, '--data', `${folder}.data`];
  dev = spawn(process.execPath, ['scripts/typescript.mjs', 'scripts/dev.ts', ...options], { stdio: 'pipe' });
  for (const stream of [dev.stdout, dev.stderr])
    stream?.on('data', (chunk: Uint8Array) => (said += chunk.toString()));
  await vi.waitFor(() => expect(said).toContain('The course is at'), { timeout: 200_000 });
  address = /http:\S+\//.exec(said)?.[0] ?? '';
  listen();
});

afterAll(async () => {
  dev.kill('SIGTERM');
  await new Promise((resolve) => dev.once('close', resolve));
  for (const made of [`${folder}.dist`, `${folder}.data`]) await rm(made, { recursive: true, force: true });
  await remove();
});

/** Hears what open pages are told. */
function listen(): void {
  get(`${address}api/news`, (incoming) => {
    let rest = '';
    incoming.on('data', (chunk: Uint8Array) => {
      const pieces = (rest + chunk.toString()).split('\n\n');
      rest = pieces.pop() ?? '';
      heard.push(
        ...pieces.flatMap((piece) =>
          piece.startsWith('data: ') ? (JSON.parse(piece.slice(6)) as News) : [],
        ),
      );
    });
    incoming.on('error', () => undefined);
  }).on('error', () => undefined);
}

/** Saves the lesson with a text replaced. */
async function save(from: string, to: string): Promise<void> {
  await writeFile(join(folder, LESSON), SMALL_COURSE[LESSON]!.replace(from, to));
}

const latest = (kind: News['kind']): News | undefined => heard.findLast((news) => news.kind === kind);

describe('what an author saves', () => {
  it('reaches open pages, and then whoever opens one', async () => {
    await save('El agua se reparte', 'El agua se comparte');
    await expect
      .poll(() => JSON.stringify(latest('parts')), { timeout: 60_000 })
      .toContain('El agua se comparte');
    await expect
      .poll(() => latest('rebuilt'), { timeout: 120_000 })
      .toEqual({ kind: 'rebuilt', mustReload: false });
    const built = await readFile(join(`${folder}.dist`, 'web/es/uso.js'), 'utf8');
    expect(built).toContain('El agua se comparte');
  });

  it('is told at its place when it is wrong, in the terminal too, until it is mended', async () => {
    await save('minutes: 2', 'minuts: 2');
    await expect
      .poll(() => latest('problems'), { timeout: 60_000 })
      .toMatchObject({ faults: [{ line: 2 }, { line: 3, spot: { lang: 'es', id: 'reparto' } }] });
    expect(said).toContain('10-reparto.md:3:1  unknown key "minuts"; did you mean "minutes"?');
    await save('', '');
    await expect.poll(() => latest('problems'), { timeout: 60_000 }).toMatchObject({ faults: [], text: '' });
    await expect.poll(() => said).toContain('all mended');
  });
});
