import { TrackingError } from '../core/tracking-port.ts';
import type { Interaction, Launch, Slot, Snapshot, TrackingPort } from '../core/tracking-port.ts';
import { declareSlots } from './declare-slots.ts';
import { Delivery } from './delivery.ts';
import { languageAround } from './find-api.ts';
import type { FoundApi } from './find-api.ts';
import { LmsApi } from './lms-api.ts';
import type { ApiNames } from './lms-api.ts';
import { mayReachLms } from './network.ts';
import { rowCount } from './row-count.ts';
import { ScormRecord } from './scorm-record.ts';

/** What the two versions of SCORM call the same thing. */
export interface Dialect {
  readonly functions: ApiNames;
  readonly exit: string;
  readonly location: string;
  /** Characters that the location holds. */
  readonly locationLimit: number;
  readonly sessionTime: string;
  /** A length of time in this version's form. */
  timespan(seconds: number): string;
  /** Elements that no window of the course ever lowers, or that all of them write alike. */
  readonly onlyRaised: readonly string[];
}

/** Seconds after which the time of the session is written again before its end. */
const TIME_STEP = 60;

/** What is the same in every version of SCORM: the course of a session, what a save consists of, and how it is proved. */
export abstract class ScormPort implements TrackingPort {
  protected readonly api: LmsApi;
  protected readonly record: ScormRecord;
  readonly #dialect: Dialect;
  readonly #delivery: Delivery;
  /** What the LMS's own page is written in. */
  readonly #language: string;
  #mode: Launch['mode'] = 'normal';
  #closed = false;
  #slots: readonly Slot[] = [];
  #rows = 0;
  #timed = -TIME_STEP;

  /** @param start the course's own window */
  constructor(found: FoundApi, start: Window, dialect: Dialect) {
    this.#dialect = dialect;
    this.#delivery = new Delivery(found.window);
    this.#language = languageAround(found, start);
    this.api = new LmsApi(found.api, dialect.functions, () => mayReachLms(start));
    this.record = new ScormRecord(this.api, (...told) => this.otherValue(...told));
  }

  /** Another legal value where LMSs count the values of a failed commit as sent (see `OtherValue`); else null. */
  protected otherValue(_element: string, _value: string, _type: string): string | null {
    return null;
  }

  /** Reads what the LMS says at the launch, and takes note of the status and score that it holds. */
  protected abstract readLaunch(): Omit<Launch, 'isBehind'>;
  /** Sets the status for who has only begun; never lowers what is held. */
  protected abstract writeFirstStatus(): void;
  /** Writes an answer into its row, whose id and type the LMS has. */
  protected abstract writeInteraction(interaction: Interaction): void;
  /** Writes objectives, score and status, never lower than what is held. @throws TrackingError */
  protected abstract writeResults(snapshot: Snapshot): void;
  /** Ends the session. @throws TrackingError */
  protected abstract terminate(): void;

  async open(slots: readonly Slot[]): Promise<Launch> {
    this.#slots = slots;
    this.api.initialize();
    const launch = this.readLaunch();
    this.#mode = launch.mode;
    const isBehind = launch.mode === 'normal' && !this.#begin();
    return { ...launch, isBehind, language: launch.language || this.#language };
  }

  /** @returns whether the LMS took it; if not, the course can be read all the same, and the first save says so */
  #begin(): boolean {
    this.#rows = rowCount(this.api, 'cmi.interactions');
    this.#delivery.begin();
    this.#writeBasics();
    try {
      this.record.commit();
      this.record.complain();
      return true;
    } catch {
      return false;
    }
  }

  /** An LMS completes whoever leaves without a status, and forgets whoever leaves without `suspend`. */
  #writeBasics(): void {
    this.writeFirstStatus();
    this.record.offer(this.#dialect.exit, 'suspend');
  }

  async save(snapshot: Snapshot, interactions: readonly Interaction[]): Promise<void> {
    if (this.#mode !== 'normal') return;
    if (this.#closed) throw new TrackingError('save', 'closed', 'the session with the LMS has ended');
    this.#delivery.begin();
    try {
      this.record.recover(retoldBy(interactions));
      this.#write(snapshot, interactions);
      this.record.commit();
    } catch (error) {
      this.#delivery.forget();
      this.record.doubt();
      throw error;
    }
    if (!(await this.#delivery.arrived())) {
      this.record.doubt();
      const { commit } = this.#dialect.functions;
      throw new TrackingError(`${commit}()`, 'undelivered', 'the server did not answer');
    }
    this.record.confirm();
    this.record.complain();
  }

  #write(snapshot: Snapshot, interactions: readonly Interaction[]): void {
    const { exit, location, locationLimit } = this.#dialect;
    this.record.offer(exit, 'suspend');
    this.record.setWhole('cmi.suspend_data', snapshot.resume);
    // Some LMSs refuse a place that is none.
    if (snapshot.location !== '') this.record.offer(location, snapshot.location.slice(0, locationLimit));
    for (const interaction of interactions) {
      if (declareSlots(this.record, this.#slots, this.#rows, interaction)) this.writeInteraction(interaction);
    }
    if (snapshot.seconds - this.#timed >= TIME_STEP) this.#writeTime(snapshot.seconds);
    this.writeResults(snapshot);
  }

  distrust(): void {
    this.record.distrust(this.#dialect.onlyRaised);
  }

  close(seconds: number): void {
    if (this.#closed || this.#mode !== 'normal') return;
    this.#closed = true;
    // Where the opening failed and nothing was saved since, they are still missing.
    this.#writeBasics();
    this.#writeTime(seconds);
    this.terminate();
  }

  #writeTime(seconds: number): void {
    this.#timed = seconds;
    this.record.offer(this.#dialect.sessionTime, this.#dialect.timespan(seconds));
  }
}

/** Which elements a save with these answers writes: of the rows up to the last of them at least id and type. */
function retoldBy(interactions: readonly Interaction[]): (element: string) => boolean {
  const answered = interactions.map(({ slot }) => slot);
  return (element) => {
    const [, row, field = ''] = /^cmi\.interactions\.(\d+)\.(\w+)/.exec(element) ?? [];
    if (row === undefined || answered.includes(Number(row))) return true;
    return Number(row) < Math.max(...answered) && ['id', 'type'].includes(field);
  };
}
