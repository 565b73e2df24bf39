import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** How long a tool may take before it counts as hung. */
const LIMIT = 9 * 60_000;

/** How a tool ended and everything that it printed. */
export interface ToolResult {
  readonly succeeded: boolean;
  readonly output: string;
}

const running = new Set<ChildProcess>();
let stopped = false;

/**
 * Runs a tool of `node_modules` in a process of its own, by its script and not by its command,
 * which would be a `.cmd` file on Windows.
 * @param script path of the tool's script inside `node_modules`
 * @param env added to this process's environment
 */
export function runTool(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ToolResult> {
  if (stopped) return Promise.resolve({ succeeded: false, output: '' });
  const loader = script.startsWith('@web/') ? ['--import', 'tsx'] : [];
  const child = spawn(process.execPath, [...loader, join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    env: { ...plainEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return waitFor(child);
}

/** Ends every tool that still runs, and starts none from now on. */
export function stopTools(signal: NodeJS.Signals): void {
  stopped = true;
  for (const child of running) child.kill(signal);
}

/** Whether `stopTools` was called. */
export function isStopped(): boolean {
  return stopped;
}

/** Output that is kept is read as text: no colours, no moving lines. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1', CI: process.env['CI'] ?? '1' };
  delete env['FORCE_COLOR'];
  return env;
}

function waitFor(child: ChildProcess): Promise<ToolResult> {
  running.add(child);
  const printed: string[] = [];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  const timer = setTimeout(() => {
    printed.push(`\nstopped after ${LIMIT / 60_000} minutes\n`);
    child.kill();
  }, LIMIT);
  return new Promise((resolve) => {
    const settle = (succeeded: boolean): void => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ succeeded, output: stripVTControlCharacters(printed.join('')).trim() });
    };
    child.on('error', (error) => {
      printed.push(error.message);
      settle(false);
    });
    child.on('close', (code) => settle(code === 0));
  });
}
