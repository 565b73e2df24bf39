import { EN } from './words.en.ts';
import { ES } from './words.es.ts';
import type { Words } from './words.es.ts';
import { FR } from './words.fr.ts';
import { PT } from './words.pt.ts';

/** The languages of the embedded LMS's own pages; the course brings its own. */
export type Language = 'es' | 'en' | 'pt' | 'fr';
export type { Words };

/** Every word of those pages. */
export const WORDS: Readonly<Record<Language, Words>> = { es: ES, en: EN, pt: PT, fr: FR };
