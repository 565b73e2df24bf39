import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Catalogue } from './say.ts';

/** The languages beside English that the commands speak, by the folders of catalogues here. */
export const TRANSLATED = ['es', 'pt', 'fr'] as const;

/** A sentence as a catalogue's file holds it: English, and what it is in the catalogue's language. */
export type Entry = Readonly<Record<string, string | readonly [string, string]>>;

/** The folder of catalogues: in it one for each language, and in that a file for each part of the code. */
export const CATALOGUES = fileURLToPath(new URL('.', import.meta.url));

/** All sentences of a language, from the files in the folder that its tag names. */
export async function readCatalogue(lang: string): Promise<Catalogue> {
  const sentences = new Map<string, string>();
  const model = new Map<string, string>();
  const counted = new Map<string, readonly [string, string]>();
  for (const { name, entries } of await readEntries(lang)) {
    for (const { en, [lang]: text } of entries) {
      if (typeof en === 'string' && typeof text === 'string') {
        sentences.set(en, text);
        if (name === 'model.yaml') model.set(en, text);
      } else if (typeof en === 'object' && typeof text === 'object') counted.set(en.join(' | '), text);
    }
  }
  return { lang, sentences, model, counted };
}

/** The files of a language, by name. */
export async function readEntries(lang: string): Promise<{ name: string; entries: readonly Entry[] }[]> {
  const folder = join(CATALOGUES, lang);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    names.map(async (name) => ({
      name,
      entries: (parse(await readFile(join(folder, name), 'utf8')) ?? []) as readonly Entry[],
    })),
  );
}
