import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { UsageError } from '../options.ts';
import { say } from '../messages/say.ts';

/** What the search depends on; tests give their own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Whether Debian's package manager may be used. */
  readonly mayInstall: boolean;
  isProgram(path: string): boolean;
  /** Installs Debian's Chromium. @returns what went wrong; null when it is there */
  install(): string | null;
}

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/**
 * The Chromium to test with: what `CHROME_PATH` says, else one that is installed, else Debian's package.
 * @throws UsageError with one sentence that says what to install
 */
export function findChromium(machine: Machine = thisMachine()): string {
  const { CHROME_PATH: wanted } = machine.env;
  if (wanted !== undefined && wanted !== '') {
    if (machine.isProgram(wanted)) return wanted;
    throw new UsageError(
      say`CHROME_PATH names ${wanted}, but there is no program; set it to Chrome or Chromium`,
    );
  }
  const installed = wellKnownPlaces(machine).find((path) => machine.isProgram(path));
  if (installed !== undefined) return installed;
  const trouble = machine.mayInstall ? machine.install() : null;
  const added = machine.mayInstall
    ? wellKnownPlaces(machine).find((path) => machine.isProgram(path))
    : undefined;
  if (added !== undefined) return added;
  const reason = trouble === null ? '' : say` (apt-get could not: ${trouble})`;
  throw new UsageError(
    say`the browser tests need Chromium or Chrome, and none was found${reason}; install ${offer(machine.platform)}, or set CHROME_PATH to the program`,
  );
}

/** Where the installers of each system put Chrome, Chromium and Edge, the likeliest first. */
export function wellKnownPlaces({
  platform,
  env,
  home,
}: Pick<Machine, 'platform' | 'env' | 'home'>): string[] {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) => (root === undefined ? [] : WINDOWS.map((path) => join(root, ...path))));
  }
  const inPath = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const programs = [...inPath, '/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    PROGRAMS.map((name) => join(folder, name)),
  );
  if (platform !== 'darwin') return programs;
  const applications = ['/Applications', join(home, 'Applications')].flatMap((folder) =>
    APPLICATIONS.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  );
  return [...applications, ...programs];
}

function offer(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return say`Google Chrome (for example with "brew install --cask google-chrome")`;
  if (platform === 'win32') return say`Google Chrome or Microsoft Edge`;
  return say`it (on Debian: "apt-get install chromium" as root)`;
}

function thisMachine(): Machine {
  const { platform, env } = process;
  return {
    platform,
    env,
    home: homedir(),
    mayInstall: platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0,
    isProgram,
    install: installDebianPackage,
  };
}

/** Whether there is a file that can be run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not to be run: the next place may be better.
    return false;
  }
}

function installDebianPackage(): string | null {
  console.log(say`no Chromium found; installing the Debian package with apt-get…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { status, stderr, error } = spawnSync('apt-get', words, { env, encoding: 'utf8' });
    if (status !== 0) return error?.message ?? stderr.trim().split('\n').at(-1) ?? say`exit code ${status}`;
  }
  return null;
}
