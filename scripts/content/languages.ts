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
