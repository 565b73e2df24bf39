import { fileURLToPath } from 'node:url';
import type { CourseFacts } from '../../../src/preview/author/facts.ts';
import { compile } from '../../content/compile.ts';
import type { CompiledLanguage } from '../../content/compile.ts';
import { ContentErrors, Problems } from '../../content/content-error.ts';
import type { Problem } from '../../content/content-error.ts';
import { isComplete } from '../../content/course-draft.ts';
import type { ParsedCourse } from '../../content/course-draft.ts';
import { FileMemory } from '../../content/file-memory.ts';
import { readTranslation } from '../../content/overlay.ts';
import { readBase } from '../../content/read-base.ts';
import type { BaseCourse } from '../../content/read-base.ts';
import { UsageError } from '../../options.ts';
import { chooseLanguages } from '../../site/choose-languages.ts';
import { styleSheet } from '../../site/style-sheet.ts';
import { usedKinds } from '../../site/used-kinds.ts';
import type { UsedKinds } from '../../site/used-kinds.ts';
import { courseFacts } from './author-facts.ts';
import { faultOf } from './fault-of.ts';
import type { ReadingReport } from './report.ts';

/** A part as pages have it: what it was made of, and its JSON. */
interface Told {
  readonly data: unknown;
  readonly text: string;
}

const SOURCE = fileURLToPath(new URL('../../../src', import.meta.url));

/** What stands for faults that belong to the course as a whole. */
const NO_LANGUAGE = '';

/**
 * Reads a course again and again, and tells at once what has become of it: the base language first, in which authors
 * write, then each translation. Measures (`rules.ts`) and everything about packages are left to the build that follows.
 */
export class CourseReader {
  readonly #modules: string;
  readonly #tell: (report: ReadingReport) => void;
  readonly #memory = new FileMemory();
  readonly #languages = new Map<string, CompiledLanguage>();
  /** By the names of parts: what was told, or what the pages had from the beginning. */
  readonly #told = new Map<string, Told>();
  readonly #kinds = new Set<string>();
  /** By language, as they were told. */
  readonly #facts = new Map<string, CourseFacts>();
  /** The languages of which faults were told. */
  readonly #faulty = new Set<string>();
  #hasBegun = false;
  #colour: string | undefined;

  constructor(modules: string, tell: (report: ReadingReport) => void) {
    this.#modules = modules;
    this.#tell = tell;
  }

  /**
   * Reads the course.
   * @param first the translations that somebody waits for
   * @param isOutdated whether the content has changed again, so that another reading will follow
   */
  async read(first: readonly string[], isOutdated: () => boolean): Promise<void> {
    const isSound = await this.#readAll(first, isOutdated).catch((error: unknown) => {
      if (error instanceof ContentErrors) return this.#tellFaults(NO_LANGUAGE, error.problems);
      if (!(error instanceof UsageError)) throw error;
      this.#tell({ kind: 'unreadable', text: error.message });
      return false;
    });
    if (!isOutdated()) this.#tell({ kind: 'read', isSound });
  }

  /** Makes the style sheet anew; for a change of the style sheets that it is made of. */
  async restyle(): Promise<void> {
    const used = this.#usedKinds();
    const css = await styleSheet(SOURCE, used, this.#colour).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return null;
    });
    if (css !== null) this.#tell({ kind: 'style', css });
  }

  async #readAll(first: readonly string[], isOutdated: () => boolean): Promise<boolean> {
    const problems = new Problems();
    const read = await readBase(this.#modules, problems, this.#memory);
    const { base, course, translations } = read;
    this.#tell({ kind: 'unreadable', text: '' });
    // What was wrong with a language that is gone is no fault any more.
    const gone = [...this.#faulty].filter((lang) => lang !== base && !translations.includes(lang));
    for (const lang of gone) await this.#tellFaults(lang, []);
    const isSound = await this.#tellFaults(base, problems.of('error'));
    if (!isSound || !isComplete(course)) return false;
    await this.#take(course, base, read);
    let all = true;
    for (const lang of translations.toSorted((one, other) => rank(one, first) - rank(other, first))) {
      // Whoever saves again meanwhile is served first.
      await new Promise(setImmediate);
      if (isOutdated()) return false;
      all = (await this.#translate(course, lang, read)) && all;
    }
    this.#hasBegun ||= all;
    return all;
  }

  async #translate(base: ParsedCourse, lang: string, read: BaseCourse): Promise<boolean> {
    const problems = new Problems();
    const { course } = await readTranslation(base, this.#modules, lang, problems, this.#memory);
    const isSound = await this.#tellFaults(lang, problems.of('error'));
    if (isSound) await this.#take(course, lang, read);
    return isSound;
  }

  async #take(course: ParsedCourse, lang: string, { base, ledger, translations }: BaseCourse): Promise<void> {
    for (const one of this.#languages.keys())
      if (one !== base && !translations.includes(one)) this.#languages.delete(one);
    this.#languages.set(lang, compile(course, lang, ledger, this.#memory));
    this.#tellFacts(courseFacts(course, lang, this.#memory));
    // Each language knows of the others: before all were read once, nothing can be said.
    if (this.#languages.size === translations.length + 1) this.#tellParts();
    const { value: settings } = course.settings;
    const isOtherColour = settings.colour !== this.#colour;
    this.#colour = settings.colour;
    if (this.#hasBegun && isOtherColour) await this.restyle();
  }

  #tellFacts(facts: CourseFacts): void {
    const known = this.#facts.get(facts.lang)?.sections ?? [];
    this.#facts.set(facts.lang, facts);
    const sections = facts.sections.map((section) => (known.includes(section) ? section.id : section));
    this.#tell({ kind: 'facts', facts: { ...facts, sections } });
  }

  /** The names of all kinds of blocks and questions in the course. */
  #usedKinds(): UsedKinds {
    // Translations hold what the base holds, which is the first of them.
    const languages = [...this.#languages.values()].slice(0, 1);
    return usedKinds(languages);
  }

  #tellParts(): void {
    if (this.#hasOutgrown()) return this.#tell({ kind: 'outgrown' });
    const { languages } = chooseLanguages([...this.#languages.values()], undefined);
    const changed: Record<string, string> = {};
    for (const { name, data } of languages.flatMap(({ parts }) => parts)) {
      const before = this.#told.get(name);
      // Of a large course most is what it was, down to the object: of languages that were not compiled anew.
      if (before?.data === data) continue;
      const text = JSON.stringify(data);
      this.#told.set(name, { data, text });
      if (before?.text !== text) changed[name] = text;
    }
    // What was there at the beginning is what pages get anyway.
    if (this.#hasBegun && Object.keys(changed).length > 0) this.#tell({ kind: 'parts', parts: changed });
  }

  /** Whether there is a kind of block or question now whose code the pages do not have. */
  #hasOutgrown(): boolean {
    const { blocks, questions } = this.#usedKinds();
    const kinds = [
      ...[...blocks].map((kind) => `block ${kind}`),
      ...[...questions].map((kind) => `question ${kind}`),
    ];
    if (this.#hasBegun) return kinds.some((kind) => !this.#kinds.has(kind));
    for (const kind of kinds) this.#kinds.add(kind);
    return false;
  }

  /** @returns whether there is nothing to tell */
  async #tellFaults(lang: string, problems: readonly Problem[]): Promise<boolean> {
    const faults = await Promise.all(problems.map((problem) => faultOf(problem, this.#modules)));
    if (faults.length > 0) this.#faulty.add(lang);
    else this.#faulty.delete(lang);
    this.#tell({ kind: 'faults', lang, faults });
    return faults.length === 0;
  }
}

function rank(lang: string, first: readonly string[]): number {
  return first.includes(lang) ? 0 : 1;
}
