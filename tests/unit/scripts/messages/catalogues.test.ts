import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTranslations, TRANSLATED } from '../../../../scripts/messages/catalogue.ts';
import type { Translations } from '../../../../scripts/messages/catalogue.ts';
import { findSentences } from '../../../../scripts/messages/find-sentences.ts';
import type { SaidSentence } from '../../../../scripts/messages/find-sentences.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** What stands in a sentence as it is typed: gaps, options, commands, files, marks of Markdown and YAML. */
const TYPED =
  /\{\d+\}|\{n\}|--[a-z][a-z-]*|npm (?:run|start|test)[a-z: -]*[a-z]|\b[\w-]+\.(?:yaml|txt|md|mp3|mp4|ogg|png|jpg|svg|webp|vtt|docx)\b|:::|<[a-z]+>|^\u00a0?[;,:] |^ | $|\n/g;

/** Its typed parts, sorted; gaps may change places, and stand once or more. */
function typedIn(text: string): string[] {
  // French has a blank before marks of two parts.
  return [...new Set(text.match(TYPED)?.map((part) => part.replace('\u00a0', '')))].sort();
}

/** Marks before which French has a no-break space, and none stands; `:::`, `# draft:` and `« »` are typed. */
const UNSPACED = /(?<![\u00a0\u202f:]|^# draft)[;:!?](?=[\s.,)]|$)|(?<![\u00a0\u202f]|« )»/;

/** The two numbers that a lesson has: the one that its file's name begins with, and the one of the ledger. */
const NUMBERS = {
  es: { order: /números? de orden/, life: /números? definitivos?/ },
  pt: { order: /números? de ordem/, life: /números? definitivos?/ },
  fr: { order: /numéros? d’ordre/, life: /numéros? définitifs?/ },
};

describe.each(TRANSLATED)('what commands say in %s', (lang) => {
  let said: readonly SaidSentence[] = [];
  let translations: readonly (readonly [string, Translations[string]])[] = [];

  beforeAll(async () => {
    said = findSentences(ROOT);
    translations = [...(await readTranslations(lang)).values()].flatMap((file) => Object.entries(file));
  });

  it('lacks nothing that the code says, and holds nothing else ("npm run messages" adds and removes)', () => {
    const translated = translations.filter(([, text]) => text !== '').map(([english]) => english);
    expect(translated.sort()).toEqual(said.map(({ key }) => key).sort());
  });

  it('keeps gaps and whatever is typed as it is written', () => {
    const altered = translations.flatMap(([english, text]) => {
      const forms = typeof text === 'string' ? [english] : english.split(' ¦ ');
      return [text].flat().flatMap((one, form) => {
        const [lost, added] = [typedIn(forms[form] ?? ''), typedIn(one)];
        return lost.join() === added.join() ? [] : [{ text: one, lost, added }];
      });
    });
    expect(altered).toEqual([]);
  });

  it.each([
    ['order', /order number/],
    ['life', /numbers? for life/],
  ] as const)('has one word for the number of %s alone', (which, inEnglish) => {
    const about = translations.filter(([english]) => inEnglish.test(english));
    expect(about).not.toEqual([]);
    expect(about.filter(([, text]) => !NUMBERS[lang][which].test(String(text)))).toEqual([]);
  });

  it('counts in as many forms', () => {
    const counted = said.filter(({ key }) => key.includes(' ¦ ')).map(({ key }) => key);
    const inForms = translations.filter(([, text]) => typeof text !== 'string').map(([english]) => english);
    expect(inForms.sort()).toEqual(counted.sort());
  });
});

it('what commands say in French has a no-break space before marks of two parts', async () => {
  const texts = [...(await readTranslations('fr')).values()].flatMap((file) => Object.values(file).flat());
  // Between straight quotation marks stands what is typed.
  expect(texts.filter((text) => UNSPACED.test(text.replace(/"[^"]*"/g, '""')))).toEqual([]);
});
