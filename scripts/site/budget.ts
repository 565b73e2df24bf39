import { gzipSync } from 'node:zlib';
import type { Standard } from '../../src/model/standard.ts';
import { BuildError } from './build-error.ts';
import type { UsedKinds } from './used-kinds.ts';
import { say, joined, NOTHING, sayMeasure } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** A number of bytes that a package must not exceed. */
export interface Measured {
  readonly what: Sentence;
  readonly bytes: number;
  readonly budget: number | null;
  /** Said to authors whose course is over it: what weighs, and what can be done. */
  readonly hint?: Sentence | undefined;
}

const KB = 1024;

/** Bytes that learners download: what the first page needs, as servers send it, and each zip as it lies there. */
export const BUDGETS = {
  /** All JavaScript before the first page works, gzipped. */
  firstScript: 26 * KB,
} as const;

/** How much a course holds. */
export interface CourseSize {
  readonly lessons: number;
  /** In all its banks. */
  readonly questions: number;
}

/** The course of this project: up to its size budgets are the same for all, and grow with what a course has more. */
const USUAL: CourseSize = { lessons: 16, questions: 60 };

function beyondUsual(size: CourseSize, perLesson: number, perQuestion: number): number {
  return (
    perLesson * Math.max(0, size.lessons - USUAL.lessons) +
    perQuestion * Math.max(0, size.questions - USUAL.questions)
  );
}

/** The page as it comes in one piece: cover, style sheet, outline, first lesson and app, gzipped. */
const PAGE = 45 * KB;
/** Bytes of the outline, gzipped: title, time and activities of a lesson; id and number of a question. */
const LESSON_IN_PAGE = 50;
const QUESTION_IN_PAGE = 15;

/** How many bytes the first page of a course may have, gzipped. */
export function pageBudget(size: CourseSize): number {
  return PAGE + beyondUsual(size, LESSON_IN_PAGE, QUESTION_IN_PAGE);
}

/** What a page begins with in each further language: the interface's words, the outline and the first lesson. */
const OPENING = 9 * KB;

/** How much heavier a package may be for each further page to open, with what that begins with in every language. */
export function openingBudget(languages: number, size: CourseSize): number {
  return pageBudget(size) + OPENING * (languages - 1);
}

/** How many characters of a learner's progress each standard keeps; null is without a limit that matters. */
export const RESUME_LIMITS: Readonly<Record<Standard, number | null>> = {
  scorm12: 4096,
  scorm2004: 64_000,
  'scorm2004-3': 64_000,
  web: null,
};

/** All JavaScript of a course with as many kinds of blocks and questions as that of this project, gzipped. */
const ALL_SCRIPTS = 45 * KB;
const KINDS = 23;
/** What each further kind may add. */
const NEXT_KIND = KB / 2;

/** How many bytes of JavaScript a course may have in all: the app, and what arrives after the first text. */
export function scriptsBudget({ blocks, questions }: Pick<UsedKinds, 'blocks' | 'questions'>): number {
  return ALL_SCRIPTS + NEXT_KIND * Math.max(0, blocks.size + questions.size - KINDS);
}

/** A zip of one language, and what each other language adds. */
const FIRST_LANGUAGE = 150 * KB;
const NEXT_LANGUAGE = (350 * KB - FIRST_LANGUAGE) / 3;
/** What each further lesson and question may add in each language: long ones, with drawings. */
const NEXT_LESSON = 4 * KB;
const NEXT_QUESTION = 0.6 * KB;

/** Packages of SCORM 2004 bring its schemas; in those of the 3rd Edition a licence stands in each, and must stay there. */
const SCHEMAS: Readonly<Record<Standard, number>> = {
  web: 0,
  scorm12: 0,
  scorm2004: 30 * KB,
  'scorm2004-3': 44 * KB,
};

/**
 * How many bytes a zip with a number of languages may have: 150 KB with one, 350 KB with four, schemas not counted, for
 * a course of up to 16 lessons and 60 questions.
 */
export function zipBudget(
  languages: number,
  standard: Standard = 'scorm12',
  size: CourseSize = USUAL,
): number {
  return Math.round(
    FIRST_LANGUAGE +
      SCHEMAS[standard] +
      NEXT_LANGUAGE * (languages - 1) +
      languages * beyondUsual(size, NEXT_LESSON, NEXT_QUESTION),
  );
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
    joined(
      broken.map(
        ({ what, bytes, budget, hint }) =>
          say`${what} is ${kilobytes(bytes)}, over its budget of ${kilobytes(budget ?? 0)}${hint === undefined ? NOTHING : say`: ${hint}`}`,
      ),
      '\n',
    ),
  );
}

/** `12.3 KB` */
export function kilobytes(bytes: number): Sentence {
  return say`${sayMeasure(bytes / KB)} KB`;
}
