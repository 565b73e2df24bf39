import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEntries, TRANSLATED } from '../../../../scripts/messages/catalogue.ts';
import type { Entry } from '../../../../scripts/messages/catalogue.ts';
import { findSentences } from '../../../../scripts/messages/find-sentences.ts';
import type { SaidSentence } from '../../../../scripts/messages/find-sentences.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** What stands in a sentence as it is typed: gaps, options, commands, files, marks of Markdown and YAML. */
const TYPED =
  /\{\d+\}|\{n\}|--[a-z][a-z-]*|npm (?:run|start|test)[a-z: -]*[a-z]|\b[\w-]+\.(?:yaml|txt|md|mp3|mp4|ogg|png|jpg|svg|webp|vtt|docx)\b|:::|<[a-z]+>|^[;,:] | $|\n/g;

/** Its typed parts, sorted; gaps may change places, and stand once or more. */
function typedIn(text: string): string[] {
  return [...new Set(text.match(TYPED))].sort();
}

const texts = (entry: string | readonly string[] | undefined): readonly string[] =>
  entry === undefined ? [] : typeof entry === 'string' ? [entry] : entry;

describe.each(TRANSLATED)('what commands say in %s', (lang) => {
  let said: readonly SaidSentence[] = [];
  let entries: readonly Entry[] = [];

  beforeAll(async () => {
    said = findSentences(ROOT);
    entries = (await readEntries(lang)).flatMap((file) => file.entries);
  });

  it('lacks nothing that the code says, and holds nothing else ("npm run messages" adds and removes)', () => {
    const translated = entries.filter((entry) => entry[lang] !== undefined).map(({ en }) => String(en));
    expect(translated.sort()).toEqual(said.map(({ key }) => String(key)).sort());
  });

  it('keeps gaps and whatever is typed as it is written', () => {
    const altered = entries.flatMap(({ en, [lang]: translation }) =>
      texts(translation).flatMap((text, form) => {
        const [lost, added] = [typedIn(texts(en)[form] ?? ''), typedIn(text)];
        return lost.join() === added.join() ? [] : [{ text, lost, added }];
      }),
    );
    expect(altered).toEqual([]);
  });

  it('counts in as many forms', () => {
    const forms = (text: Entry[string] | undefined) => texts(text).length;
    expect(entries.filter((entry) => forms(entry['en']) !== forms(entry[lang]))).toEqual([]);
  });
});
