import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { compile, ledgerSubjects } from './compile.ts';
import type { CompiledLanguage } from './compile.ts';
import { ContentErrors, Problems } from './content-error.ts';
import type { Problem } from './content-error.ts';
import { isComplete } from './course-draft.ts';
import { coverageOf } from './coverage.ts';
import type { Coverage } from './coverage.ts';
import { crossCheck } from './cross-check.ts';
import { appendNumbers, readLedger, requireNumbers } from './ledger.ts';
import type { Ledger, LedgerSubject } from './ledger.ts';
import { parseCourse } from './parse-course.ts';
import { readTree } from './read-tree.ts';
import { applyRules } from './rules.ts';
import { UsageError } from '../options.ts';

/** The base language: complete, and the only one that holds answer keys and order. */
export const BASE_LANGUAGE = 'es';

/** What a reading of `modules/` found. */
export interface ReadCourse {
  readonly languages: readonly CompiledLanguage[];
  /** Lines appended to the ledger; empty unless asked to fix. */
  readonly appended: readonly string[];
  readonly ledger: Ledger;
  /** Where everything that has a number stands. */
  readonly subjects: readonly LedgerSubject[];
  /** What could be better and stops nothing. */
  readonly advice: readonly Problem[];
  /** Where the course covers the deck that it was made from; null when there is none. */
  readonly coverage: Coverage | null;
}

/**
 * Reads, checks and compiles all content.
 * @param fix appends ledger numbers for what is new instead of asking for them
 * @throws ContentErrors with every error at once
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
  await refuseUnread(modules, problems);
  const course = parseCourse(await readTree(base, problems), problems);
  crossCheck(course, problems);
  const ledgerFile = join(modules, 'ledger.txt');
  const ledgerPath = relative(process.cwd(), ledgerFile).replaceAll('\\', '/');
  const ledger = await readLedger(ledgerFile, ledgerPath, problems);
  const subjects = ledgerSubjects(course);
  // What a faulty ledger lacks is known once it is mended.
  if (!fix && !problems.concern(ledgerPath)) requireNumbers(ledger, subjects, ledgerPath, problems);
  // Of a course that is not whole nobody can say what it leaves out.
  if (problems.list.length === 0 && isComplete(course)) applyRules(course, BASE_LANGUAGE, problems);
  const errors = problems.of('error');
  const advice = problems.of('advice');
  if (errors.length > 0) throw new ContentErrors(errors, advice);
  if (!isComplete(course))
    throw new Error(`${base} can't be read, and no problem says why: a check is missing`);
  const appended = fix ? await appendNumbers(ledgerFile, ledger, subjects) : [];
  const languages = [compile(course, BASE_LANGUAGE, ledger)];
  return { languages, appended, ledger, subjects, advice, coverage: coverageOf(course) };
}

/** Nothing in the folder is passed over in silence: translations are not read yet, and a stray file is a mistake. */
async function refuseUnread(modules: string, problems: Problems): Promise<void> {
  const known = new Set([BASE_LANGUAGE, 'ledger.txt', 'README.md', 'README.es.md', '.DS_Store']);
  for (const name of await readdir(modules)) {
    if (known.has(name)) continue;
    const path = relative(process.cwd(), join(modules, name)).replaceAll('\\', '/');
    problems.add(
      { path, line: 1, column: 1 },
      `this is not read: a course holds ${BASE_LANGUAGE}/ and ledger.txt; move it elsewhere`,
    );
  }
}
