import { dirname } from 'node:path';
import type { Level, Place, Problems } from '../content-error.ts';
import { courseCommand } from '../course-command.ts';
import type { FileMemory } from '../file-memory.ts';
import { RECORD_FILE } from './translation-record.ts';
import type { RecordedUnit, TranslationRecord } from './translation-record.ts';
import { say, sayAll, sayCount } from '../../messages/say.ts';
import type { Sentence } from '../../messages/say.ts';

/**
 * How a unit of a translation fares: up to date; there, but nobody wrote down of which original; made from an original
 * that has changed since; not there as a whole; not to be read. The last three are shown in the base language.
 */
export type UnitState = 'current' | 'unrecorded' | 'stale' | 'missing' | 'faulty';

/** A unit of a translation. Its checksum is that of the original as it is now. */
export interface TranslatedUnit extends RecordedUnit {
  readonly state: UnitState;
}

/** The translation that is being read. */
export interface Translating {
  readonly lang: string;
  /** The language that it is made from, and that stands where it lacks something. */
  readonly base: string;
  /** Its folder, as problems name it. */
  readonly folder: string;
  readonly record: TranslationRecord;
  readonly problems: Problems;
  /** Every unit that was found so far. */
  readonly units: TranslatedUnit[];
  /** What an earlier reading made of the files. */
  readonly memory: FileMemory;
}

/**
 * What `make` makes of one file of a translation, with its problems and units; from memory when the translation's
 * record and everything in `from` are the same as the last time.
 */
export function recallTranslated<T>(
  translating: Translating,
  path: string,
  from: readonly unknown[],
  make: (translating: Translating) => T,
): T {
  const { base, record, problems, memory } = translating;
  const made = memory.recall(`translated ${path}`, [base, record, ...from], problems, (told) => {
    const units: TranslatedUnit[] = [];
    return { value: make({ ...translating, problems: told, units }), units };
  });
  translating.units.push(...made.units);
  return made.value;
}

/** The unit of the texts that belong to a file itself: its title, its introduction. */
export const OWN_TEXTS = '(file)';

const rule = (name: string): { name: string; level: Level } => ({ name, level: 'advice' });
const STALE = rule('stale-translation');
const MISSING = rule('missing-translation');
/** A translation that is there, and nobody wrote down of which original. */
export const UNRECORDED = rule('unrecorded-translation');
/** A translation whose original is gone. */
export const ORPHAN = rule('orphan-translation');

interface PlacedUnit extends TranslatedUnit {
  /** Where its original stands. */
  readonly original: Place;
  /** Where its translation stands. */
  readonly place: Place;
}

/** A key of a translation by which it says what only its base may say. */
interface Decided {
  readonly key: string;
  readonly place: Place;
  /** Where the base says it. */
  readonly original: Place;
  /** What there is to say of it alone. */
  readonly message: Sentence;
}

/** Who has that many keys of the base in a file has copied it, and hears of all of them at once. */
const COPIED = 4;

/** So many lines are named; whoever has found these knows what to look for. */
const MOST_LINES = 12;

/** The units of one file, and what is to be said of them. */
export class FileUnits {
  /** The file inside the language's folder, by which it is recorded. */
  readonly path: string;
  readonly #translating: Translating;
  readonly #units: PlacedUnit[] = [];
  readonly #decided: Decided[] = [];

  /** @param file the file of the translation, as problems name it, whether it is there or not */
  constructor(translating: Translating, file: string) {
    this.#translating = translating;
    this.path = file.slice(translating.folder.length + 1);
  }

  add(unit: string, hash: string, state: UnitState, original: Place, place: Place): void {
    this.#units.push({ path: this.path, unit, hash, state, original, place });
  }

  /** How the author says that this file is up to date. */
  get #done(): string {
    const { folder, lang } = this.#translating;
    return courseCommand(dirname(folder), `translate -- done ${lang} ${this.path}`);
  }

  /** The units that are shown in the base language. */
  get fallback(): ReadonlySet<string> {
    const shown: readonly UnitState[] = ['current', 'unrecorded'];
    return new Set(this.#units.filter(({ state }) => !shown.includes(state)).map(({ unit }) => unit));
  }

  /** Something that has no original any more; a mistake unless it had one when it was translated. */
  orphan(unit: string, place: Place, message: Sentence): void {
    const { record, problems } = this.#translating;
    if (record.hash(this.path, unit) === undefined) problems.add(place, message);
    else
      problems.add(
        place,
        say`the original of this text is gone; remove it here too, then run ${this.#done}`,
        ORPHAN,
      );
  }

  /** The translation says what only its base may say. @param original where the base says it */
  decided(key: string, place: Place, original: Place, message: Sentence): void {
    this.#decided.push({ key, place, original, message });
  }

  /** Tells what learners will read in the base language and why, and what nobody could tell of. */
  tell(fileIsThere: boolean): void {
    const { problems, units, base } = this.#translating;
    units.push(...this.#units);
    this.#tellDecided();
    // A unit is a block, a question or a term, and holds several texts: what translators are sent is counted by texts.
    const all = sayCount(this.#units.length, '{n} unit', '{n} units');
    for (const { place, original } of this.#in('stale'))
      problems.add(
        place,
        say`the original of this text, at ${original.path}:${original.line}, has changed since it was translated; translate it anew, then run ${this.#done}; until then it is shown in "${base}"`,
        STALE,
      );
    const missing = this.#in('missing');
    const [lacking] = missing;
    if (lacking && fileIsThere)
      problems.add(
        lacking.place,
        say`not translated as a whole: ${missing.length} of ${all}, the first of them from ${lacking.original.path}:${lacking.original.line}; what is missing is shown in "${base}"`,
        MISSING,
      );
    else if (lacking)
      problems.add(
        { ...lacking.place, line: 1, column: 1 },
        say`this file is missing; write it with the texts of ${lacking.original.path} alone (${all}), which are shown in "${base}" until then`,
        MISSING,
      );
    const unrecorded = this.#in('unrecorded');
    const [first] = unrecorded;
    if (first)
      problems.add(
        first.place,
        say`not recorded in ${RECORD_FILE}: ${unrecorded.length} of ${all}, from here on, so that nobody hears of it when an original changes; if all is up to date, run ${this.#done}`,
        UNRECORDED,
      );
  }

  #tellDecided(): void {
    const { problems } = this.#translating;
    const [first] = this.#decided;
    if (!first) return;
    if (this.#decided.length < COPIED) {
      for (const { place, message } of this.#decided) problems.add(place, message);
      return;
    }
    const keys = [...new Set(this.#decided.map(({ key }) => `"${key}"`))];
    const lines = [...new Set(this.#decided.map(({ place }) => place.line))].sort(
      (one, other) => one - other,
    );
    const named = lines.slice(0, MOST_LINES).join(', ') + (lines.length > MOST_LINES ? ' …' : '');
    problems.add(
      first.place,
      say`a translation holds texts alone, with the "id" that members of lists have; all else is decided in ${first.original.path}; remove ${sayAll(keys)} here (lines ${named})`,
    );
  }

  #in(state: UnitState): readonly PlacedUnit[] {
    return this.#units.filter((unit) => unit.state === state);
  }
}
