import type { StringKey, Strings } from '../model/strings.ts';

let texts: Strings | undefined;
let language = 'es';
// Made when they are first needed: on a slow phone a first number format takes half a second.
let plurals: Intl.PluralRules | null = null;
let numbers: Intl.NumberFormat | null = null;
let colon = ':';

/** Languages that have digits of their own in some regions: there the browser knows. */
const OWN_DIGITS = /^(ar|as|bgc|bho|bn|ckb|dz|fa|ff|ks|lrc|mni|mr|my|mzn|ne|ps|raj|sa|sat|sd)(-|$)|-u-nu-/i;

/** Fires `change` when the interface speaks other words: everything that shows some must draw again. */
export const languageChanges = new EventTarget();

/** Takes the interface's words for a language; called at start and when the language changes. */
export function setStrings(strings: Strings, lang: string): void {
  texts = strings;
  language = lang;
  plurals = null;
  numbers = null;
  colon = /^fr\b/.test(lang) ? '\u00A0:' : ':';
  languageChanges.dispatchEvent(new Event('change'));
}

/** The language of the interface's words. */
export function interfaceLanguage(): string {
  return language;
}

/** A text of the interface with its placeholders filled in; `n` chooses the plural form. */
export function msg(key: StringKey, values: Readonly<Record<string, string | number>> = {}): string {
  const text = texts?.[key];
  if (text === undefined) return '';
  const form = typeof text === 'string' ? text : (text[category(Number(values['n'] ?? 0))] ?? text.other);
  return form.replace(/\{(\w+)\}/g, (_match, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? written(value) : (value ?? '');
  });
}

function category(n: number): Intl.LDMLPluralRule {
  plurals ??= new Intl.PluralRules(language);
  return plurals.select(n);
}

/** A number as the language writes it, and as exact as scores are: 69.96 must not read as 70 to who needs 70. */
function written(value: number): string {
  // Most are small and whole, and most languages of the project write those alike.
  if (Number.isInteger(value) && value >= 0 && value < 1000 && !OWN_DIGITS.test(language))
    return String(value);
  numbers ??= new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return numbers.format(value);
}

/** A text of the interface that introduces what follows: with the colon as its language sets it. */
export function lead(key: StringKey): string {
  return msg(key) + colon;
}
