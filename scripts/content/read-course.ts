import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { compile, ledgerSubjects } from './compile.ts';
import type { CompiledLanguage } from './compile.ts';
import { ContentErrors, Problems } from './content-error.ts';
import { crossCheck } from './cross-check.ts';
import { appendNumbers, readLedger, requireNumbers } from './ledger.ts';
import { parseCourse } from './parse-course.ts';
import { readTree } from './read-tree.ts';
import { UsageError } from '../options.ts';

/** The base language: complete, and the only one that holds answer keys and order. */
export const BASE_LANGUAGE = 'es';

/** What a reading of `modules/` found. */
export interface ReadCourse {
  readonly languages: readonly CompiledLanguage[];
  /** Lines appended to the ledger; empty unless asked to fix. */
  readonly appended: readonly string[];
}

/**
 * Reads, checks and compiles all content.
 * @param fix appends ledger numbers for what is new instead of asking for them
 * @throws ContentErrors with every problem at once
 * @throws UsageError when the folder does not exist
 */
export async function readCourse(modules: string, fix = false): Promise<ReadCourse> {
  const base = join(modules, BASE_LANGUAGE);
  const found = await stat(base).catch(() => null);
  if (!found?.isDirectory()) {
    throw new UsageError(
      `${modules} holds no course: expected the folder ${join(modules, BASE_LANGUAGE)} with course.yaml and section folders`,
    );
  }
  const problems = new Problems();
  const course = parseCourse(await readTree(base, problems), problems);
  const ledgerFile = join(modules, 'ledger.txt');
  const ledger = await readLedger(
    ledgerFile,
    relative(process.cwd(), ledgerFile).replaceAll('\\', '/'),
    problems,
  );
  if (course) crossCheck(course, problems);
  if (!course) throw new ContentErrors(problems.list);
  const subjects = ledgerSubjects(course);
  if (!fix) requireNumbers(ledger, subjects, problems);
  if (problems.list.length > 0) throw new ContentErrors(problems.list);
  const appended = fix ? await appendNumbers(ledgerFile, ledger, subjects) : [];
  return { languages: [compile(course, BASE_LANGUAGE, ledger)], appended };
}
