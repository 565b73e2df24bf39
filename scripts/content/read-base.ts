import { join, relative } from 'node:path';
import type { Problems } from './content-error.ts';
import type { CourseDraft } from './course-draft.ts';
import { crossCheck } from './cross-check.ts';
import type { FileMemory } from './file-memory.ts';
import { findLanguages } from './find-languages.ts';
import type { CourseLanguages } from './find-languages.ts';
import { builtInWords } from './interface-words.ts';
import { giveNumbers, readLedger } from './ledger.ts';
import type { Ledger, LedgerSubject } from './ledger.ts';
import { ledgerSubjects } from './ledger-subjects.ts';
import { checkLogo } from './logo.ts';
import { parseCourse } from './parse-course.ts';
import { readTree } from './read-tree.ts';
import { requireNumbers } from './require-numbers.ts';

/** The base language of a course, read and checked as far as that goes without measuring it. */
export interface BaseCourse extends CourseLanguages {
  readonly course: CourseDraft;
  readonly ledger: Ledger;
  readonly ledgerFile: string;
  /** The lines that a draft of the ledger lacks, though each reading gives their numbers; empty when it is none. */
  readonly drafted: readonly string[];
  /** Where everything that has a number stands. */
  readonly subjects: readonly LedgerSubject[];
}

/**
 * Reads the base language of a course; whatever is wrong becomes a problem.
 * @param fix whether what is new will be given its ledger number, instead of being asked for it
 * @throws ContentErrors when nobody can say which language is the base
 * @throws UsageError when the folder holds no course
 */
export async function readBase(
  modules: string,
  problems: Problems,
  memory: FileMemory,
  fix = false,
): Promise<BaseCourse> {
  const languages = await findLanguages(modules, problems);
  const { base } = languages;
  const tree = await readTree(join(modules, base), problems, [], memory);
  const course = parseCourse(base, tree, await builtInWords(modules, base), problems, memory);
  crossCheck(course, problems);
  checkLogo(course.settings, course.logos, problems);
  const ledgerFile = join(modules, 'ledger.txt');
  const ledgerPath = relative(process.cwd(), ledgerFile).replaceAll('\\', '/');
  const ledger = await readLedger(ledgerFile, ledgerPath, problems);
  const subjects = ledgerSubjects(course);
  // What a faulty ledger lacks is known once it is mended.
  if (!problems.concern(ledgerPath)) requireNumbers(ledger, subjects, ledgerPath, fix, problems);
  const drafted = ledger.isDraft ? giveNumbers(ledger, subjects) : [];
  return { ...languages, course, ledger, ledgerFile, drafted, subjects };
}
