import { readFile } from 'node:fs/promises';
import type { PackageFile } from '../../manifest/package-description.ts';
import type { CompiledLanguage } from '../content/compile.ts';
import type { AppScripts } from './app-script.ts';
import type { ChosenLanguages } from './choose-languages.ts';
import type { Opening } from './openings.ts';
import { indexPage } from './page.ts';
import { partScript } from './part-script.ts';
import type { StyleSheets } from './style-sheet.ts';

/** The pages of a package, each with the app and the part that it begins with. */
export function pageFiles(
  openings: readonly Opening[],
  styles: StyleSheets,
  { start }: AppScripts,
): PackageFile[] {
  return openings.map((opening) => {
    const [{ name, data }] = opening.parts;
    const page = indexPage(opening, styles, [partScript(name, data), ...start]);
    return { path: opening.path, bytes: encode(page) };
  });
}

/** What pages begin with in other languages than the main one. */
export function openingFiles({ parts: [, ...others] }: Opening): PackageFile[] {
  return others.map(partFile);
}

/** Every text that pages fetch later, and all media: the same for every standard. */
export async function contentFiles({ main, languages }: ChosenLanguages): Promise<PackageFile[]> {
  // Media are the same in every language.
  const media = await Promise.all(
    main.media.map(async ({ path, source }) => ({ path, bytes: new Uint8Array(await readFile(source)) })),
  );
  return [...languages.flatMap(textsOf), ...media];
}

function textsOf({ lang, parts }: CompiledLanguage): PackageFile[] {
  return parts.filter(({ name }) => name !== `${lang}/course`).map(partFile);
}

/** The code that arrives after the first text, and the style sheet that goes along with it. */
const LATER_FILE = 'later.js';

/** What pages fetch of the app. */
export function codeFiles({ chunks }: AppScripts, styles: StyleSheets): PackageFile[] {
  return chunks.map(({ path, code }) => ({
    path,
    bytes: encode(path === LATER_FILE ? withStyles(styles.blocks + styles.later, code) : code),
  }));
}

/** Puts a style sheet into the page in front of a script's code; the page's policy knows it by its hash. */
function withStyles(css: string, code: string): string {
  return `{const sheet=document.createElement("style");sheet.textContent=${JSON.stringify(css)};document.head.append(sheet)}${code}`;
}

function partFile({ name, data }: CompiledLanguage['parts'][number]): PackageFile {
  return { path: `${name}.js`, bytes: encode(partScript(name, data)) };
}

/** A text as the file that holds it. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
