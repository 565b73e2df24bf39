import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../testing/run-tool.ts';

/** A package of others whose code is in what the build writes. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As SPDX identifies it: `BSD-3-Clause`. */
  readonly licence: string;
  /** SHA-512 of the archive that npm installs, as hexadecimal digits. */
  readonly sha512: string;
  /** The names of shipped packages that it needs. */
  readonly needs: readonly string[];
  /** The licence in full, with its copyright line. */
  readonly notice: string;
}

interface Lockfile {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version: string;
        readonly license?: string;
        readonly integrity?: string;
        readonly dependencies?: Readonly<Record<string, string>>;
      }
    >
  >;
}

/** The names of the packages that modules are of, each once, sorted. @param modules paths as bundlers name them */
export function packagesOf(modules: readonly string[]): string[] {
  const names = modules.flatMap((path) => {
    const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path.replaceAll('\\', '/')) ?? [];
    return name === undefined ? [] : [name];
  });
  return [...new Set(names)].sort();
}

/** What the lockfile and the packages themselves say of packages. @throws Error naming one that has no licence */
export async function shippedPackages(names: readonly string[]): Promise<ShippedPackage[]> {
  const lockfile = JSON.parse(await readFile(join(ROOT, 'package-lock.json'), 'utf8')) as Lockfile;
  return Promise.all(
    names.map(async (name) => {
      const { version, license, integrity, dependencies } = lockfile.packages[`node_modules/${name}`] ?? {};
      if (version === undefined || license === undefined || integrity === undefined)
        throw new Error(`the lockfile does not say what ${name} is, whose code is shipped`);
      return {
        name,
        version,
        licence: license,
        sha512: Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex'),
        needs: Object.keys(dependencies ?? {}).filter((one) => names.includes(one)),
        notice: (await readFile(join(ROOT, 'node_modules', name, 'LICENSE'), 'utf8')).trim(),
      };
    }),
  );
}
