import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../testing/run-tool.ts';

const run = promisify(execFile);
/** How long a build may take, in milliseconds. */
const LIMIT = 15 * 60_000;
/** GNU time, which also measured the builds of the other tools. */
const TIME = '/usr/bin/time';
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** What one build took. */
export interface BuildRun {
  /** Seconds from the command to its end. */
  readonly seconds: number;
  /** Most memory that one of its processes held, in MB; null where GNU time is not installed. */
  readonly memory: number | null;
}

/**
 * Runs `npm run build` into a folder, as somebody at a terminal does.
 * @param words further options of the build
 * @throws Error with what the build said when it fails
 */
export async function runBuild(out: string, words: readonly string[]): Promise<BuildRun> {
  const build = [NPM, 'run', 'build', '--', '--out', out, ...words];
  const note = `${out}.memory`;
  const hasTime = existsSync(TIME);
  const [program = NPM, ...args] = hasTime ? [TIME, '-f', '%M', '-o', note, ...build] : build;
  const begun = performance.now();
  try {
    await run(program, args, { cwd: ROOT, timeout: LIMIT, shell: process.platform === 'win32' });
  } catch (error) {
    const { stderr = '' } = error as { readonly stderr?: string };
    throw new Error(`${build.join(' ')} failed: ${stderr.trim() || String(error)}`, { cause: error });
  }
  const seconds = (performance.now() - begun) / 1000;
  return { seconds, memory: hasTime ? Number(await readFile(note, 'utf8')) / 1024 : null };
}

/** The SCORM 1.2 package that a build wrote. @throws Error when there is none */
export async function packageIn(out: string): Promise<string> {
  const name = (await readdir(out)).find((one) => one.endsWith('-scorm12.zip'));
  if (name === undefined) throw new Error(`the build wrote no SCORM 1.2 package into ${out}`);
  return join(out, name);
}
