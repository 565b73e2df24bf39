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
import { joinSections, sectionsOpened } from './sections.ts';
import { say } from '../messages/say.ts';

/** A package that was built earlier, as far as learners' progress hangs on it. */
export interface EarlierPackage {
  readonly content: Content;
  /** By which LMSs know it; null for the course that runs without one. */
  readonly identifiers: Partial<Identifiers> | null;
  /** Whether an LMS opens and tracks each of its sections as an item of its own; no when left out. */
  readonly isInSections?: boolean | undefined;
  /** The word with which the resume data begin that it writes: `gi1`. */
  readonly resumeFormat: string;
}

/**
 * Reads a package of any standard: a zip, or the folder `web/`. No code in it is run.
 * @throws UsageError with one sentence when it is damaged, too large or not a package of this project
 */
export async function readPackage(path: string, lang: string): Promise<EarlierPackage> {
  const read = await openFiles(path);
  const xml = await read(MANIFEST_PATH);
  const manifest = xml === null ? null : manifestIn(path, xml);
  const sections = manifest ? sectionsOpened(manifest) : [];
  const page = (await read(`${sections[0] ?? 'index'}.html`)) ?? '';
  return {
    content: await readContent(path, lang, read, sections),
    identifiers: manifest && identifiersIn(manifest, sections.length > 0),
    isInSections: sections.length > 0,
    resumeFormat: formatIn(path, (await read('app.js')) ?? page),
  };
}

/** @param sections those that have a page each; empty where one page opens the course */
async function readContent(
  path: string,
  lang: string,
  read: TextReader,
  sections: readonly string[],
): Promise<Content> {
  const course = `${lang}/course`;
  try {
    return await gatherContent(lang, async (name) => {
      if (name !== course || sections.length === 0) return readPart(path, lang, read, name, 'index.html');
      const parts = sections.map((id) => readPart(path, lang, read, `${lang}/${id}/course`, `${id}.html`));
      return joinSections(await Promise.all(parts));
    });
  } catch (error) {
    if (error instanceof ContentShapeError)
      throw new UsageError(say`${path} can't be compared: ${error.message}`);
    throw error;
  }
}

/** @param page the page that may hold the part itself; earlier versions have a file for every part */
async function readPart(
  path: string,
  lang: string,
  read: TextReader,
  name: string,
  page: string,
): Promise<unknown> {
  const inPage = partScriptIn((await read(page)) ?? '');
  const held = inPage !== null && readPartScript(name, inPage) !== undefined ? inPage : null;
  const script = (await read(`${name}.js`)) ?? held;
  if (script === null)
    throw new UsageError(
      say`${path} holds no ${name}.js: it is no package of this project in "${lang}", or not a whole one`,
    );
  const data = readPartScript(name, script);
  if (data === undefined)
    throw new UsageError(
      say`${name}.js in ${path} is damaged, or was not written by this project; give --since another package`,
    );
  return data;
}

function manifestIn(path: string, xml: string): ManifestElement {
  try {
    return readManifest(xml);
  } catch {
    throw new UsageError(say`${MANIFEST_PATH} in ${path} is no XML; give --since a package that is whole`);
  }
}

/** @param inSections whether items are named by the ledger numbers of sections, of which the ledger's comparison tells */
function identifiersIn(root: ManifestElement, inSections: boolean): Partial<Identifiers> {
  const found = (name: string, attribute = 'identifier') =>
    elementsNamed(root, name)[0]?.attributes.get(attribute);
  const identifiers = {
    manifest: found('manifest'),
    organization: found('organization'),
    ...(inSections
      ? {}
      : {
          item: found('item'),
          resource: found('resource'),
          objective: found('imsss:primaryObjective', 'objectiveID'),
        }),
  };
  return Object.fromEntries(Object.entries(identifiers).filter(([, value]) => value !== undefined));
}

/** The format is a word in the app, which stands in the page, or beside it in earlier versions; where the app reads older ones too, the newest is what it writes. */
function formatIn(path: string, app: string): string {
  const versions = [...app.matchAll(/["'`]gi(\d{1,4})[.\\"'`]/g)].map(([, version]) => Number(version));
  if (versions.length === 0)
    throw new UsageError(say`${path} has no app of this project: it is no package of it, or not a whole one`);
  return `gi${Math.max(...versions)}`;
}
