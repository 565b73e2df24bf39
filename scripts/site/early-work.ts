import type { Standard } from '../../src/model/standard.ts';
import type { CompiledLanguage } from '../content/compile.ts';
import type { Bundles } from './bundles.ts';
import type { OutputFile } from './output-folder.ts';
import type { SideProcess } from './side-process.ts';
import { usedKinds } from './used-kinds.ts';

/** What is built, as far as it is known before the course is read. */
export interface EarlyWishes {
  readonly standards: readonly Standard[];
  readonly langs?: readonly string[] | undefined;
  readonly forTrainers?: boolean | undefined;
}

/**
 * How many lessons a course has for which it pays to make in another process what trainers use: with 250 that saves 15 % of
 * the time, with 16 nothing, and costs 50 MB.
 */
const MANY = 100;

/**
 * Has made beside, while further languages are still read, what needs one of them only. Should the course turn out to be
 * unsound, nobody asks for it.
 */
export class EarlyWork {
  readonly #wanted: EarlyWishes;
  readonly #bundles: Bundles;
  readonly #beside: SideProcess;
  #isFirst = true;
  readonly #files = new Map<string, Promise<readonly OutputFile[]>>();

  constructor(wanted: EarlyWishes, bundles: Bundles, beside: SideProcess) {
    this.#wanted = wanted;
    this.#bundles = bundles;
    this.#beside = beside;
  }

  /** Takes a language as soon as it is compiled, the base first. */
  begin(language: CompiledLanguage): void {
    const { langs, forTrainers = true } = this.#wanted;
    // Translations hold what the base holds: the kinds of the first are those of all.
    if (this.#isFirst) this.#bundle(language);
    this.#isFirst = false;
    const lessons = language.outline.sections.flatMap((section) => section.lessons).length;
    if (forTrainers && lessons >= MANY && (langs?.includes(language.lang) ?? true))
      this.#files.set(language.lang, heed(this.#beside.trainersFiles(language)));
  }

  #bundle(language: CompiledLanguage): void {
    const sections = language.outline.sections.map(({ id }) => id);
    const used = usedKinds([language], sections);
    for (const standard of this.#wanted.standards) void heed(this.#bundles.app(standard, used));
  }

  /** What trainers use outside of the course in a language; null when it was not begun. */
  filesOf(lang: string): Promise<readonly OutputFile[]> | null {
    return this.#files.get(lang) ?? null;
  }
}

/** A failure is for who asks for the work: before that it is nobody's. */
function heed<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}
