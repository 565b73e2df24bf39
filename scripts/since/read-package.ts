import { elementsNamed, readManifest } from '../../manifest/manifest-tree.ts';
import type { ManifestElement } from '../../manifest/manifest-tree.ts';
import type { Identifiers } from '../../manifest/identifiers.ts';
import { MANIFEST_PATH } from '../../manifest/zip.ts';
import { UsageError } from '../options.ts';
import { ContentShapeError, gatherContent } from './content.ts';
import type { Content } from './content.ts';
import { openFiles } from './package-files.ts';
import type { TextReader } from './package-files.ts';
import { partScriptIn, readPartScript } from './part-script.ts';

/** A package that was built earlier, as far as learners' progress hangs on it. */
export interface EarlierPackage {
  readonly content: Content;
  /** By which LMSs know it; null for the course that runs without one. */
  readonly identifiers: Partial<Identifiers> | null;
  /** The word with which the resume data begin that it writes: `gi1`. */
  readonly resumeFormat: string;
}

/**
 * Reads a package of any standard: a zip, or the folder `web/`. No code in it is run.
 * @throws UsageError with one sentence when it is damaged, too large or not a package of this project
 */
export async function readPackage(path: string, lang: string): Promise<EarlierPackage> {
  const read = await openFiles(path);
  const manifest = await read(MANIFEST_PATH);
  const page = (await read('index.html')) ?? '';
  const content = await readContent(path, lang, read, partScriptIn(page));
  return {
    content,
    identifiers: manifest === null ? null : identifiersIn(path, manifest),
    resumeFormat: formatIn(path, (await read('app.js')) ?? page),
  };
}

/** @param inPage the script of the part that the page itself holds; earlier versions have a file for every part */
async function readContent(
  path: string,
  lang: string,
  read: TextReader,
  inPage: string | null,
): Promise<Content> {
  try {
    return await gatherContent(lang, async (name) => {
      const held = inPage !== null && readPartScript(name, inPage) !== undefined ? inPage : null;
      const script = (await read(`${name}.js`)) ?? held;
      if (script === null)
        throw new UsageError(
          `${path} holds no ${name}.js: it is no package of this project in "${lang}", or not a whole one`,
        );
      const data = readPartScript(name, script);
      if (data === undefined)
        throw new UsageError(
          `${name}.js in ${path} is damaged, or was not written by this project; give --since another package`,
        );
      return data;
    });
  } catch (error) {
    if (error instanceof ContentShapeError)
      throw new UsageError(`${path} can't be compared: ${error.message}`);
    throw error;
  }
}

function identifiersIn(path: string, xml: string): Partial<Identifiers> {
  let root: ManifestElement;
  try {
    root = readManifest(xml);
  } catch {
    throw new UsageError(`${MANIFEST_PATH} in ${path} is no XML; give --since a package that is whole`);
  }
  const found = (name: string, attribute = 'identifier') =>
    elementsNamed(root, name)[0]?.attributes.get(attribute);
  const identifiers = {
    manifest: found('manifest'),
    organization: found('organization'),
    item: found('item'),
    resource: found('resource'),
    objective: found('imsss:primaryObjective', 'objectiveID'),
  };
  return Object.fromEntries(Object.entries(identifiers).filter(([, value]) => value !== undefined));
}

/** The format is a word in the app, which stands in the page, or beside it in earlier versions; where the app reads older ones too, the newest is what it writes. */
function formatIn(path: string, app: string): string {
  const versions = [...app.matchAll(/["'`]gi(\d{1,4})[.\\"'`]/g)].map(([, version]) => Number(version));
  if (versions.length === 0)
    throw new UsageError(`${path} has no app of this project: it is no package of it, or not a whole one`);
  return `gi${Math.max(...versions)}`;
}
