import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { CATALOGUES, readTranslations, TRANSLATED } from './messages/catalogue.ts';
import type { Translations } from './messages/catalogue.ts';
import { findSentences } from './messages/find-sentences.ts';
import type { SaidSentence } from './messages/find-sentences.ts';
import { readOptions, runCommand } from './options.ts';

/**
 * `npm run messages`: brings the catalogues of what commands say up to date with the code: what is new waits there
 * without a translation, in the order of the code, and what nobody says any more is gone.
 */
await runCommand(async () => {
  readOptions({});
  const said = findSentences(fileURLToPath(new URL('..', import.meta.url)));
  const areas = new Map<string, SaidSentence[]>();
  for (const sentence of said) {
    const name = `${sentence.area}.json`;
    areas.set(name, [...(areas.get(name) ?? []), sentence]);
  }
  for (const lang of TRANSLATED) {
    const known = new Map(
      [...(await readTranslations(lang)).values()].flatMap((translations) => Object.entries(translations)),
    );
    const folder = join(CATALOGUES, lang);
    await mkdir(folder, { recursive: true });
    for (const [name, sentences] of areas) await write(join(folder, name), withKnown(sentences, known));
    for (const name of await readdir(folder)) if (!areas.has(name)) await rm(join(folder, name));
    const missing = said.filter(({ key }) => (known.get(key) ?? '') === '').length;
    console.log(`${folder}: ${missing} of ${said.length} sentences wait for a translation`);
  }
});

function withKnown(said: readonly SaidSentence[], known: Map<string, Translations[string]>): Translations {
  return Object.fromEntries(said.map(({ key }) => [key, known.get(key) ?? '']));
}

async function write(file: string, translations: Translations): Promise<void> {
  const options = { ...(await resolveConfig(file)), filepath: file };
  await writeFile(file, await format(JSON.stringify(translations), options));
}
