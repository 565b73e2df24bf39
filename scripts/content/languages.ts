import type { Language } from '../../src/model/outline.ts';
import type { Strings } from '../../src/model/strings.ts';

/** Whether a word is the tag of a language as BCP 47 writes it: `pt`, `pt-BR`, `zh-Hant`. */
export function isLanguageTag(word: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/.test(word) && Intl.getCanonicalLocales(word)[0] === word;
  } catch {
    return false;
  }
}

/** The languages whose people name their folders as they call languages: those of the project. */
const NAMED_IN = ['es', 'en', 'pt', 'fr'];

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * The tag that a word stands for that is none itself: `es` for `ES` and `Español`, `pt-BR` for `pt_br`.
 * @returns null when it reads as no language
 */
export function languageTagFor(word: string): string | null {
  const namers = NAMED_IN.map(
    (lang) => new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' }),
  );
  try {
    const [tag = ''] = Intl.getCanonicalLocales(word.replaceAll('_', '-'));
    // A folder `PDF` has the form of a tag, and is no language that anybody knows.
    if (isLanguageTag(tag) && namers.some((namer) => namer.of(tag) !== undefined)) return tag;
  } catch {
    // Names such as `español` are no tags, but may be names.
  }
  const wanted = plain(word);
  const tags = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return tags.find((tag) => namers.some((namer) => plain(namer.of(tag) ?? '') === wanted)) ?? null;
}

/** A name without accents and capitals. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * A language as learners choose it.
 * @param strings the words of the interface; null when they do not say its name themselves
 */
export function describeLanguage(lang: string, strings: Strings | null): Language {
  const name = strings?.['app.language-name'];
  const known = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  return {
    lang,
    name: name === undefined ? known : typeof name === 'string' ? name : name.other,
  };
}
