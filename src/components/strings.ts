import type { StringKey, Strings } from '../model/strings.ts';

let texts: Strings | undefined;
let plurals = new Intl.PluralRules('es');
let numbers = new Intl.NumberFormat('es');
let colon = ':';

/** Fires `change` when the interface speaks other words: everything that shows some must draw again. */
export const languageChanges = new EventTarget();

/** Takes the interface's words for a language; called at start and when the language changes. */
export function setStrings(strings: Strings, lang: string): void {
  texts = strings;
  plurals = new Intl.PluralRules(lang);
  // As exact as scores are: 69.96 must not read as 70 to who needs 70.
  numbers = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 });
  colon = /^fr\b/.test(lang) ? '\u00A0:' : ':';
  languageChanges.dispatchEvent(new Event('change'));
}

/** A text of the interface with its placeholders filled in; `n` chooses the plural form. */
export function msg(key: StringKey, values: Readonly<Record<string, string | number>> = {}): string {
  const text = texts?.[key];
  if (text === undefined) return '';
  const form =
    typeof text === 'string' ? text : (text[plurals.select(Number(values['n'] ?? 0))] ?? text.other);
  return form.replace(/\{(\w+)\}/g, (_match, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? numbers.format(value) : (value ?? '');
  });
}

/** A text of the interface that introduces what follows: with the colon as its language sets it. */
export function lead(key: StringKey): string {
  return msg(key) + colon;
}
