import { EN } from './words.en.ts';
import { ES } from './words.es.ts';
import type { Words } from './words.es.ts';

/** The languages of the embedded LMS's own pages; the course brings its own. */
export type Language = 'es' | 'en';
export type { Words };

/** Every word of those pages. */
export const WORDS: Readonly<Record<Language, Words>> = { es: ES, en: EN };
