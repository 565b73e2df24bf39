import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { compile, ledgerSubjects } from './compile.ts';
import type { CompiledLanguage } from './compile.ts';
import { ContentErrors, Problems } from './content-error.ts';
import type { Problem } from './content-error.ts';
import { isComplete } from './course-draft.ts';
import type { ParsedCourse } from './course-draft.ts';
import { coverageOf } from './coverage.ts';
import type { Coverage } from './coverage.ts';
import { crossCheck } from './cross-check.ts';
import { BASE_LANGUAGE, isLanguageTag } from './languages.ts';
import { appendNumbers, readLedger, requireNumbers } from './ledger.ts';
import type { Ledger, LedgerSubject } from './ledger.ts';
import { readTranslation } from './overlay.ts';
import type { TranslatedCourse } from './overlay.ts';
import { parseCourse } from './parse-course.ts';
import { readTree } from './read-tree.ts';
import { applyRules, applyTranslationRules } from './rules.ts';
import { UsageError } from '../options.ts';

/** What a reading of `modules/` found. */
export interface ReadCourse {
  /** The base language first. */
  readonly languages: readonly CompiledLanguage[];
  /** The other languages, and how much of the course each of them has. */
  readonly translations: readonly Pick<TranslatedCourse, 'lang' | 'units'>[];
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
  const langs = await translationsIn(modules, problems);
  const course = parseCourse(await readTree(base, problems), problems);
  crossCheck(course, problems);
  const ledgerFile = join(modules, 'ledger.txt');
  const ledgerPath = relative(process.cwd(), ledgerFile).replaceAll('\\', '/');
  const ledger = await readLedger(ledgerFile, ledgerPath, problems);
  const subjects = ledgerSubjects(course);
  // What a faulty ledger lacks is known once it is mended.
  if (!fix && !problems.concern(ledgerPath)) requireNumbers(ledger, subjects, ledgerPath, problems);
  // Of a course that is not whole nobody can say what it leaves out.
  const sound = problems.list.length === 0 && isComplete(course);
  // A translation is measured by its base, which must be sound for that.
  const translations = sound ? await readTranslations(course, modules, langs, problems) : [];
  if (sound) applyRules(course, BASE_LANGUAGE, problems);
  const errors = problems.of('error');
  const advice = problems.of('advice');
  if (errors.length > 0) throw new ContentErrors(errors, advice);
  if (!isComplete(course))
    throw new Error(`${base} can't be read, and no problem says why: a check is missing`);
  const appended = fix ? await appendNumbers(ledgerFile, ledger, subjects) : [];
  const languages = [{ lang: BASE_LANGUAGE, course }, ...translations].map((one) =>
    compile(one.course, one.lang, ledger),
  );
  return { languages, translations, appended, ledger, subjects, advice, coverage: coverageOf(course) };
}

async function readTranslations(
  base: ParsedCourse,
  modules: string,
  langs: readonly string[],
  problems: Problems,
): Promise<TranslatedCourse[]> {
  const translations: TranslatedCourse[] = [];
  for (const lang of langs) {
    const translation = await readTranslation(base, modules, lang, problems);
    // As with the base: of what is not sound nobody can say what else it lacks.
    if (problems.of('error').length === 0) applyTranslationRules(translation.course, lang, problems);
    translations.push(translation);
  }
  return translations;
}

/** The languages beside the base, sorted. Nothing else in the folder is passed over in silence: a stray file is a mistake. */
async function translationsIn(modules: string, problems: Problems): Promise<string[]> {
  const known = new Set([BASE_LANGUAGE, 'ledger.txt', 'README.md', 'README.es.md', '.DS_Store']);
  const langs: string[] = [];
  for (const entry of await readdir(modules, { withFileTypes: true })) {
    const { name } = entry;
    if (known.has(name)) continue;
    if (entry.isDirectory() && isLanguageTag(name)) {
      langs.push(name);
      continue;
    }
    const path = relative(process.cwd(), join(modules, name)).replaceAll('\\', '/');
    problems.add(
      { path, line: 1, column: 1 },
      `this is not read: a course holds ${BASE_LANGUAGE}/, translations in folders such as en/ or pt-BR/, and ledger.txt; move it elsewhere`,
    );
  }
  return langs.sort();
}
