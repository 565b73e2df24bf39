import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from './say.ts';

/** The languages beside English that the commands speak, by the folders of catalogues here. */
export const TRANSLATED = ['es', 'pt', 'fr'] as const;

/**
 * What a catalogue's file holds: each sentence in its language, by what it is in English. Of what is counted the key is
 * `{n} lesson ¦ {n} lessons`, and the value a form for one and a form for more. What waits for a translation is empty.
 */
export type Translations = Readonly<Record<string, string | readonly [one: string, more: string]>>;

/** The folder of catalogues: in it one for each language, and in that a file for each part of the code. */
export const CATALOGUES = fileURLToPath(new URL('.', import.meta.url));

/** The model's sentences, which are known again though their gaps are filled. */
const MODEL = 'model.json';

/** All sentences of a language, from the files in the folder that its tag names. */
export async function readCatalogue(lang: string): Promise<Catalogue> {
  const sentences = new Map<string, string>();
  const counted = new Map<string, readonly [string, string]>();
  const files = await readTranslations(lang);
  for (const translations of files.values()) {
    for (const [english, text] of Object.entries(translations)) {
      if (typeof text !== 'string') counted.set(english, text);
      else if (text !== '') sentences.set(english, text);
    }
  }
  const ofModel = new Set(Object.keys(files.get(MODEL) ?? {}));
  const model = new Map([...sentences].filter(([english]) => ofModel.has(english)));
  return { lang, sentences, model, counted };
}

/** The files of a language, by name; none when there is no folder yet. */
export async function readTranslations(lang: string): Promise<Map<string, Translations>> {
  const folder = join(CATALOGUES, lang);
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  const read = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Translations;
  return new Map(await Promise.all(names.map(async (name) => [name, await read(name)] as const)));
}
