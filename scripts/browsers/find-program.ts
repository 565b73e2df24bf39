import { readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isProgram } from '../testing/find-chromium.ts';

/** A browser is not there. `message` says what to install. */
export class MissingBrowser extends Error {
  override readonly name = 'BuildError';
}

/** Where WebKitGTK's packages put what is no command, by the folder of each version. */
const LIBRARIES = ['/usr/lib', '/usr/libexec', '/usr/lib64'];

/** Firefox. @throws MissingBrowser */
export function findFirefox(): string {
  return findProgram(['firefox-esr', 'firefox'], 'Firefox', 'firefox-esr');
}

/** The first of several names that is a program in `PATH`. @throws MissingBrowser with what to install */
export function findProgram(
  names: readonly string[],
  browser: string,
  debian: string,
  path: string = process.env['PATH'] ?? '',
): string {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return places.find(isProgram) ?? refuse(names, browser, debian);
}

/** MiniBrowser, which no command starts: `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser`. @throws MissingBrowser */
export function findMiniBrowser(libraries: readonly string[] = LIBRARIES): string {
  const below = libraries.flatMap((folder) => [folder, ...foldersIn(folder, /-linux-gnu/)]);
  const places = below
    .flatMap((folder) => foldersIn(folder, /^webkit(2gtk|gtk)-/))
    .sort()
    .reverse()
    .map((folder) => join(folder, 'MiniBrowser'));
  return places.find(isProgram) ?? refuse(['MiniBrowser'], 'WebKitGTK', 'webkit2gtk-driver');
}

function refuse(names: readonly string[], browser: string, debian: string): never {
  throw new MissingBrowser(
    `${browser} can't be tested: there is no ${names.join(' or ')} on this machine; install it (on Debian: "apt-get install ${debian}" as root), or name the other browsers with --browser`,
  );
}

function foldersIn(folder: string, pattern: RegExp): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => pattern.test(name))
      .map((name) => join(folder, name));
  } catch {
    // Other systems put libraries elsewhere.
    return [];
  }
}
