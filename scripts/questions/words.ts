import { EN } from './words.en.ts';
import { ES } from './words.es.ts';
import type { Words } from './words.es.ts';
import { FR } from './words.fr.ts';
import { PT } from './words.pt.ts';

export type { Words };

/** The languages in which trainers are spoken to outside the course. */
export const WORDS: Readonly<Record<string, Words>> = { es: ES, en: EN, pt: PT, fr: FR };

/** The words for the readers of a course in some language, `pt-BR` too; English for those that nobody has written. */
export function wordsFor(lang: string): Words {
  return WORDS[lang.split('-')[0] ?? ''] ?? EN;
}
