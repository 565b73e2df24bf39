import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { stringify } from 'yaml';
import { CATALOGUES, readEntries, TRANSLATED } from './messages/catalogue.ts';
import type { Entry } from './messages/catalogue.ts';
import { findSentences } from './messages/find-sentences.ts';
import { readOptions, runCommand } from './options.ts';

/**
 * `npm run messages`: brings the catalogues of what commands say up to date with the code: what is new waits there
 * without a translation, in the order of the code, and what nobody says any more is gone.
 */
await runCommand(async () => {
  readOptions({});
  const said = findSentences(fileURLToPath(new URL('..', import.meta.url)));
  const areas = [...new Set(said.map(({ area }) => area))];
  for (const lang of TRANSLATED) {
    const folder = join(CATALOGUES, lang);
    await mkdir(folder, { recursive: true });
    const known = new Map<string, Entry>();
    for (const { entries } of await readEntries(lang))
      for (const entry of entries) known.set(String(entry['en']), entry);
    let missing = 0;
    for (const area of areas) {
      const entries = said
        .filter((one) => one.area === area)
        .map(({ key }): Entry => {
          const translation = known.get(String(key))?.[lang];
          if (translation === undefined) missing += 1;
          return { en: key, ...(translation !== undefined && { [lang]: translation }) };
        });
      const file = join(folder, `${area}.yaml`);
      const text = stringify(entries, { lineWidth: 0 });
      await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
    }
    const files = new Set(areas.map((area) => `${area}.yaml`));
    for (const name of await readdir(folder)) if (!files.has(name)) await rm(join(folder, name));
    console.log(`${folder}: ${missing} of ${said.length} sentences wait for a translation`);
  }
});
