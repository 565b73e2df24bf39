import { gzipSync } from 'node:zlib';
import type { Standard } from '../../src/model/standard.ts';
import { BuildError } from './build-error.ts';
import type { UsedKinds } from './used-kinds.ts';

/** A number of bytes that a package must not exceed. */
export interface Measured {
  readonly what: string;
  readonly bytes: number;
  readonly budget: number | null;
}

const KB = 1024;

/** Bytes that learners download: what the first page needs, as servers send it, and each zip as it lies there. */
export const BUDGETS = {
  /** All JavaScript before the first page works, gzipped. */
  firstScript: 26 * KB,
  /** The page as it comes in one piece: cover, style sheet, outline, first lesson and app, gzipped. */
  page: 45 * KB,
  /** SCORM 1.2: cmi.suspend_data holds 4096 characters. */
  resume: 4096,
} as const;

/** All JavaScript of a course with as many kinds of blocks and questions as that of this project, gzipped. */
const ALL_SCRIPTS = 45 * KB;
const KINDS = 23;
/** What each further kind may add. */
const NEXT_KIND = KB / 2;

/** How many bytes of JavaScript a course may have in all: the app, and what arrives after the first text. */
export function scriptsBudget({ blocks, questions }: UsedKinds): number {
  return ALL_SCRIPTS + NEXT_KIND * Math.max(0, blocks.size + questions.size - KINDS);
}

/** A zip of one language, and what each other language adds. */
const FIRST_LANGUAGE = 150 * KB;
const NEXT_LANGUAGE = (350 * KB - FIRST_LANGUAGE) / 3;

/** Packages of SCORM 2004 bring its schemas; in those of the 3rd Edition a licence stands in each, and must stay there. */
const SCHEMAS: Readonly<Record<Standard, number>> = {
  web: 0,
  scorm12: 0,
  scorm2004: 30 * KB,
  'scorm2004-3': 44 * KB,
};

/** How many bytes a zip with a number of languages may have: 150 KB with one, 350 KB with four, schemas not counted. */
export function zipBudget(languages: number, standard: Standard = 'scorm12'): number {
  return Math.round(FIRST_LANGUAGE + SCHEMAS[standard] + NEXT_LANGUAGE * (languages - 1));
}

/** How many bytes a server with compression sends. */
export function gzipped(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}

/** @throws BuildError naming every budget that is exceeded, and by how much */
export function keepBudgets(measured: readonly Measured[]): void {
  const broken = measured.filter(({ bytes, budget }) => budget !== null && bytes > budget);
  if (broken.length === 0) return;
  throw new BuildError(
    broken
      .map(
        ({ what, bytes, budget }) =>
          `${what} is ${kilobytes(bytes)}, over its budget of ${kilobytes(budget ?? 0)}`,
      )
      .join('\n'),
  );
}

/** `12.3 KB` */
export function kilobytes(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} KB`;
}
