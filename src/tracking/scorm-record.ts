import { TrackingError } from '../core/tracking-port.ts';
import type { LmsApi } from './lms-api.ts';
import { MissingElements } from './missing-elements.ts';
import { ReadBack } from './read-back.ts';

/**
 * Another legal value for an element; null where that would do harm or is not needed.
 * @param type the interaction's type, empty outside interactions
 */
export type OtherValue = (element: string, value: string, type: string) => string | null;

/**
 * What an LMS holds as far as this session told it. Values that did not change are not sent again; those of a
 * failed commit are, and so is the whole row that they stand in. Only `commit` and `complain` throw.
 */
export class ScormRecord {
  readonly #api: LmsApi;
  readonly #otherValue: OtherValue | null;
  readonly #missing = new MissingElements();
  readonly #readBack: ReadBack;
  /** What the LMS's runtime was told last, and which of it no commit has confirmed yet. */
  readonly #told = new Map<string, string>();
  readonly #fresh = new Set<string>();
  /** What the LMS confirmed, and nothing has proved yet. */
  readonly #unproved = new Set<string>();
  /** Values to write before those of a failed commit, by element. */
  readonly #detours = new Map<string, string>();
  #refusal: TrackingError | null = null;
  #down: TrackingError | null = null;

  /**
   * @param otherValue given for LMSs that count the values of a failed commit as sent: after a failure each is
   *   first changed to another, then back
   */
  constructor(api: LmsApi, otherValue: OtherValue | null = null) {
    this.#api = api;
    this.#otherValue = otherValue;
    this.#readBack = new ReadBack(api);
  }

  /** Takes note of what the LMS said it holds. */
  know(element: string, value: string): void {
    this.#told.set(element, value);
  }

  /** Whether the LMS is known to hold the value, with a commit that went well. */
  holds(element: string, value: string): boolean {
    return this.#told.get(element) === value && !this.#fresh.has(element);
  }

  /** From now on no row of a list is offered, as to an LMS that does not have it. @param list such as `cmi.interactions` */
  leaveOut(list: string): void {
    this.#missing.note(`${list}.0.id`, '401');
  }

  /** Sets an element that matters: `complain` tells when the LMS refused it. */
  set(element: string, value: string): void {
    const refusal = this.#tell(element, value);
    this.#refusal ??= refusal;
  }

  /** Sets an element that matters and that some LMSs cut without a word. */
  setWhole(element: string, value: string): void {
    this.set(element, value);
    if (this.#told.get(element) !== value) return;
    const loss = this.#readBack.check(element, value);
    if (loss) this.#told.delete(element);
    this.#refusal ??= loss;
  }

  /** Sets an element that the LMS may do without. @returns whether the LMS has it */
  offer(element: string, value: string): boolean {
    return !this.#missing.has(element) && this.#tell(element, value) === null;
  }

  /**
   * To be called before a save: Moodle's SCORM 1.2 never sends a value of a failed commit again unless it changed
   * (`scorm_12.js`, CollectData), so these change here, and change back when the save writes them.
   * @param isRetold whether the save writes the element; what another window has told since is left as it is
   */
  recover(isRetold: (element: string) => boolean): void {
    for (const element of this.#detours.keys()) if (!isRetold(element)) this.#detours.delete(element);
    if (this.#detours.size === 0) return;
    // Types last: until then, other answers are judged by the true ones.
    const isType = (element: string): number => Number(element.endsWith('.type'));
    const detours = [...this.#detours].sort(([one], [other]) => isType(one) - isType(other));
    for (const [element, value] of detours) this.#attempt(element, value);
    this.#detours.clear();
    try {
      this.#api.commit();
    } catch (error) {
      // The save goes on to write the truth, so that not a detour but the truth is what a last commit finds.
      this.#down = asTrackingError(error);
    }
  }

  /** @throws TrackingError when the LMS did not keep what it was told */
  commit(): void {
    const down = this.#down;
    this.#down = null;
    try {
      if (down) throw down;
      this.#api.commit();
      for (const element of this.#fresh) this.#unproved.add(element);
      this.#fresh.clear();
    } catch (error) {
      // A commit that failed took the values with it; one that was never made did not.
      this.#forget(this.#fresh, down === null);
      // The next save sets everything anew, and is refused anew.
      this.#refusal = null;
      throw error;
    }
  }

  /** What was committed so far has arrived. */
  confirm(): void {
    this.#unproved.clear();
  }

  /** What was committed since the last `confirm` has not arrived, whatever the LMS said. */
  doubt(): void {
    this.#forget(this.#unproved, true);
    // The next save sets everything anew, and is refused anew.
    this.#refusal = null;
  }

  /**
   * Nothing that was told counts as held: another window of the course wrote to the same record.
   * @param kept elements that everybody only raises, or writes alike
   */
  distrust(kept: readonly string[]): void {
    this.doubt();
    // A detour would lower what the other window has raised meanwhile.
    for (const element of kept) this.#detours.delete(element);
    this.#fresh.clear();
    for (const element of this.#told.keys()) if (!kept.includes(element)) this.#told.delete(element);
  }

  /** @throws TrackingError the first refusal of an element that matters since this was last asked */
  complain(): void {
    const refusal = this.#refusal;
    this.#refusal = null;
    if (refusal) throw refusal;
  }

  #tell(element: string, value: string): TrackingError | null {
    if (this.#told.get(element) === value) return null;
    const error = this.#attempt(element, value);
    if (error) {
      this.#missing.note(element, error.code);
      this.#told.delete(element);
      this.#fresh.delete(element);
      return error;
    }
    this.#told.set(element, value);
    this.#fresh.add(element);
    return null;
  }

  #attempt(element: string, value: string): TrackingError | null {
    try {
      this.#api.set(element, value);
      return null;
    } catch (error) {
      return asTrackingError(error);
    }
  }

  /** @param wereCollected whether the LMS counts the values as sent */
  #forget(elements: Set<string>, wereCollected: boolean): void {
    const rows = new Set([...elements].map(rowOf));
    for (const element of wereCollected ? elements : []) {
      const value = this.#told.get(element);
      if (value === undefined) continue;
      const type = this.#told.get(`${rowOf(element)}.type`) ?? '';
      const other = this.#otherValue?.(element, value, type) ?? null;
      if (other !== null) this.#detours.set(element, other);
    }
    // A row goes as a whole: in SCORM 2004 its type must come before its answers again.
    for (const element of this.#told.keys()) if (rows.has(rowOf(element))) this.#told.delete(element);
    elements.clear();
  }
}

/** The row that an element stands in, such as `cmi.interactions.3`; outside lists, the element itself. */
function rowOf(element: string): string {
  return /^cmi\.\w+\.\d+/.exec(element)?.[0] ?? element;
}

function asTrackingError(error: unknown): TrackingError {
  if (error instanceof TrackingError) return error;
  throw error;
}
