import type { Zipper } from '../../manifest/zip.ts';
import type { Standard } from '../../src/model/standard.ts';
import type { CompiledLanguage } from '../content/compile.ts';
import type { Bundles } from './bundles.ts';
import type { ItemForm } from './openings.ts';
import type { OutputFile } from './output-folder.ts';
import type { SideProcess } from './side-process.ts';
import { trainersFiles } from './trainers-files.ts';
import { usedKinds } from './used-kinds.ts';
import { besideIfLight } from './zippers.ts';

/** What is built, as far as it is known before the course is read. */
export interface EarlyWishes {
  readonly standards: readonly Standard[];
  readonly scos?: ItemForm | undefined;
  readonly langs?: readonly string[] | undefined;
  readonly forTrainers?: boolean | undefined;
}

/**
 * How many lessons a course has of which another process makes all that trainers use: with 250 that saves 15 % of the time.
 * Of a smaller one it makes the zips alone, for which it has to hold a copy of what is in them.
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
  readonly #zip: Zipper;
  #isFirst = true;
  #isLarge = false;
  readonly #files = new Map<string, Promise<readonly OutputFile[]>>();

  constructor(wanted: EarlyWishes, bundles: Bundles, beside: SideProcess) {
    this.#wanted = wanted;
    this.#bundles = bundles;
    this.#beside = beside;
    this.#zip = besideIfLight(beside.zip);
  }

  /** Takes a language as soon as it is compiled, the base first. */
  begin(language: CompiledLanguage): void {
    const { langs, forTrainers = true } = this.#wanted;
    // Translations hold what the base holds: the kinds of the first are those of all.
    if (this.#isFirst) this.#bundle(language);
    this.#isFirst = false;
    this.#isLarge ||= language.outline.sections.flatMap((section) => section.lessons).length >= MANY;
    if (forTrainers && (langs?.includes(language.lang) ?? true))
      this.#files.set(
        language.lang,
        heed(this.#isLarge ? this.#beside.trainersFiles(language) : trainersFiles(language, this.#zip)),
      );
  }

  /** What makes zips; undefined when each process has to make its own. */
  get zip(): Zipper | undefined {
    return this.#isLarge ? undefined : this.#zip;
  }

  #bundle(language: CompiledLanguage): void {
    const used = usedKinds([language], this.#wanted.scos);
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
