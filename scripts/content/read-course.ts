import { compile } from './compile.ts';
import type { CompiledLanguage } from './compile.ts';
import { ContentErrors, Problems } from './content-error.ts';
import type { Problem } from './content-error.ts';
import { isComplete } from './course-draft.ts';
import { coverageOf } from './coverage.ts';
import type { Coverage } from './coverage.ts';
import { FileMemory } from './file-memory.ts';
import { appendLines, giveNumbers } from './ledger.ts';
import type { Ledger, LedgerSubject } from './ledger.ts';
import { readTranslation } from './overlay.ts';
import type { TranslatedCourse } from './overlay.ts';
import { readBase } from './read-base.ts';
import { applyRules, applyTranslationRules } from './rules.ts';

/** What a reading of `modules/` found. */
export interface ReadCourse {
  /** The base language. */
  readonly base: string;
  /** The base language first. */
  readonly languages: readonly CompiledLanguage[];
  /** The other languages, and how much of the course each of them has. */
  readonly translations: readonly Pick<TranslatedCourse, 'lang' | 'units'>[];
  /** Lines appended to the ledger, or to be appended by `settle`; empty unless asked to fix. */
  readonly appended: readonly string[];
  /** Writes them, where that was left to later. */
  readonly settle: () => Promise<void>;
  readonly ledger: Ledger;
  /** Where everything that has a number stands. */
  readonly subjects: readonly LedgerSubject[];
  /** Where the course says its version, as `modules/es/course.yaml:2`. */
  readonly versionPlace: string;
  /** What could be better and stops nothing. */
  readonly advice: readonly Problem[];
  /** Where the course covers the deck that it was made from; null when there is none. */
  readonly coverage: Coverage | null;
}

export interface ReadingOptions {
  /** Whether ledger numbers for what is new are appended instead of asked for; they are asked for unless said. */
  readonly fix?: boolean | undefined;
  /** Whether a draft of the ledger ends with that; as `fix` unless said. */
  readonly settles?: boolean | undefined;
  /** Whether what is settled is written by `settle` alone, for who may fail yet; at once unless said. */
  readonly later?: boolean | undefined;
  /** Told of each language as soon as it is compiled, the base first; whether all is sound is not known yet. */
  readonly compiled?: ((language: CompiledLanguage) => void) | undefined;
}

/**
 * Reads, checks and compiles all content.
 * @throws ContentErrors with every error at once
 * @throws UsageError when the folder holds no course
 */
export async function readCourse(
  modules: string,
  { fix = false, settles = fix, later = false, compiled = () => undefined }: ReadingOptions = {},
): Promise<ReadCourse> {
  const problems = new Problems();
  const memory = new FileMemory();
  const read = await readBase(modules, problems, memory, fix);
  const { base, course, ledger, ledgerFile, drafted, subjects, translations: langs } = read;
  // Of a course that is not whole nobody can say what it leaves out.
  const sound = problems.of('error').length === 0 && isComplete(course);
  const given = ledger.isDraft ? (settles ? drafted : []) : fix && sound ? giveNumbers(ledger, subjects) : [];
  const appended = sound ? given : [];
  const languages: CompiledLanguage[] = [];
  const keep = (language: CompiledLanguage): void => {
    languages.push(language);
    compiled(language);
  };
  const translations: ReadCourse['translations'][number][] = [];
  if (sound) {
    keep(compile(course, base, ledger));
    // A translation is measured by its base, which must be sound for that.
    for (const lang of langs) {
      const translation = await readTranslation(course, modules, lang, problems);
      translations.push({ lang, units: translation.units });
      // As with the base: of what is not sound nobody can say what else it lacks.
      if (problems.of('error').length > 0) continue;
      applyTranslationRules(translation.course, lang, problems);
      // At once: what a large course is read into weighs far more than what it is made into.
      keep(compile(translation.course, lang, ledger));
    }
    applyRules(course, base, problems);
  }
  const errors = problems.of('error');
  const advice = problems.of('advice');
  if (errors.length > 0) throw new ContentErrors(errors, advice);
  if (!isComplete(course))
    throw new Error(`${course.path} can't be read, and no problem says why: a check is missing`);
  const settle = (): Promise<void> => appendLines(ledgerFile, appended);
  if (!later) await settle();
  const version = course.settings.place(['version']);
  return {
    base,
    languages,
    translations,
    appended,
    settle,
    ledger,
    subjects,
    versionPlace: `${version.path}:${version.line}`,
    advice,
    coverage: coverageOf(course),
  };
}
