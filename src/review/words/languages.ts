import { EN } from './en/en.ts';
import { ES } from './es/es.ts';
import { FR } from './fr/fr.ts';
import { PT } from './pt/pt.ts';
import type { Words } from './words.ts';

/** The languages of the page with what each calls itself, Spanish first. */
export const LANGUAGES = { es: 'Español', en: 'English', pt: 'Português', fr: 'Français' } as const;
export type ReviewLanguage = keyof typeof LANGUAGES;

/** The words of each language. */
export const WORDS: Readonly<Record<ReviewLanguage, Words>> = { es: ES, en: EN, pt: PT, fr: FR };

/** The first of the wanted languages that the page speaks; Spanish when there is none. @param wanted BCP 47 tags */
export function chooseReviewLanguage(wanted: readonly string[]): ReviewLanguage {
  const known = Object.keys(LANGUAGES) as ReviewLanguage[];
  for (const tag of wanted) {
    const found = known.find((lang) => tag.toLowerCase().split('-')[0] === lang);
    if (found) return found;
  }
  return 'es';
}
