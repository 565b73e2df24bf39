import { TrackingError } from '../core/tracking-port.ts';
import type { Interaction, Launch, Slot, Snapshot, TrackingPort, Verdict } from '../core/tracking-port.ts';
import { decimal } from './decimal.ts';
import { declareSlots } from './declare-slots.ts';
import { waitForApi } from './find-api.ts';
import { writeInteraction12 } from './interaction12.ts';
import { readLaunch12 } from './launch12.ts';
import { LmsApi } from './lms-api.ts';
import { mayReachLms } from './network.ts';
import { writeObjectives12 } from './objectives12.ts';
import { otherValue12 } from './other-value12.ts';
import { rowCount } from './row-count.ts';
import { ScormRecord } from './scorm-record.ts';
import { timespan12 } from './scorm-time.ts';

const NAMES = {
  initialize: 'LMSInitialize',
  terminate: 'LMSFinish',
  get: 'LMSGetValue',
  set: 'LMSSetValue',
  commit: 'LMSCommit',
  lastError: 'LMSGetLastError',
  errorString: 'LMSGetErrorString',
};

const STATUS = 'cmi.core.lesson_status';
const RANK: Record<Verdict, number> = { incomplete: 1, failed: 2, completed: 3, passed: 4 };
/** SCORM 1.2: cmi.core.lesson_location holds 255 characters. */
const LOCATION_LIMIT = 255;
/** Seconds after which the time of the session is written again before its end. */
const TIME_STEP = 60;

/** Keeps the record in an LMS that speaks SCORM 1.2. */
export class Scorm12Port implements TrackingPort {
  readonly #api: LmsApi;
  readonly #record: ScormRecord;
  #mode: Launch['mode'] = 'normal';
  #closed = false;
  #slots: readonly Slot[] = [];
  #rows = 0;
  #status: Verdict = 'incomplete';
  #score: number | null = null;
  #timed = -TIME_STEP;

  constructor(api: unknown, isOnline?: () => boolean) {
    this.#api = new LmsApi(api, NAMES, isOnline);
    this.#record = new ScormRecord(this.#api, otherValue12);
  }

  async open(slots: readonly Slot[]): Promise<Launch> {
    this.#slots = slots;
    this.#api.initialize();
    const launch = readLaunch12(this.#api);
    this.#mode = launch.mode;
    if (launch.mode === 'normal') this.#begin(launch);
    return launch;
  }

  /** An LMS completes whoever leaves without a status, and forgets whoever leaves without `suspend`: both are set at once. */
  #begin({ verdict, score }: Launch): void {
    this.#rows = rowCount(this.#api, 'cmi.interactions');
    this.#score = score;
    if (verdict !== 'not-attempted') {
      this.#status = verdict;
      this.#record.know(STATUS, verdict);
    }
    this.#record.set(STATUS, this.#status);
    this.#record.offer('cmi.core.exit', 'suspend');
    try {
      this.#record.commit();
      this.#record.complain();
    } catch {
      // The course can be read all the same; the first save writes it all again, and says so if that fails too.
    }
  }

  async save(snapshot: Snapshot, interactions: readonly Interaction[]): Promise<void> {
    if (this.#mode !== 'normal') return;
    if (this.#closed) throw new TrackingError('save', 'closed', 'the session with the LMS has ended');
    this.#record.recover();
    this.#record.offer('cmi.core.exit', 'suspend');
    this.#record.setWhole('cmi.suspend_data', snapshot.resume);
    this.#record.offer('cmi.core.lesson_location', snapshot.location.slice(0, LOCATION_LIMIT));
    for (const interaction of interactions) {
      if (declareSlots(this.#record, this.#slots, this.#rows, interaction))
        writeInteraction12(this.#record, interaction);
    }
    writeObjectives12(this.#record, snapshot.objectives);
    this.#writeScore(snapshot.score);
    if (snapshot.seconds - this.#timed >= TIME_STEP) this.#writeTime(snapshot.seconds);
    this.#writeStatus(snapshot.verdict);
    this.#record.commit();
    this.#record.complain();
  }

  close(seconds: number): void {
    if (this.#closed || this.#mode !== 'normal') return;
    this.#closed = true;
    this.#writeTime(seconds);
    try {
      // LMSFinish does not imply a commit everywhere.
      this.#record.commit();
    } finally {
      this.#api.terminate();
    }
  }

  /** Never lowers what the LMS holds. @throws TrackingError */
  #writeStatus(verdict: Verdict): void {
    if (RANK[verdict] > RANK[this.#status]) this.#status = verdict;
    if (
      this.#status === 'passed' &&
      !['completed', 'passed'].some((word) => this.#record.holds(STATUS, word))
    ) {
      // Moodle's "completed" and "passed" conditions each want to have seen exactly that word.
      this.#record.set(STATUS, 'completed');
      this.#record.commit();
    }
    this.#record.set(STATUS, this.#status);
  }

  #writeScore(score: number | null): void {
    if (score === null) return;
    this.#score = Math.max(score, this.#score ?? 0);
    this.#record.offer('cmi.core.score.min', '0');
    this.#record.offer('cmi.core.score.max', '100');
    this.#record.set('cmi.core.score.raw', decimal(this.#score));
  }

  #writeTime(seconds: number): void {
    this.#timed = seconds;
    this.#record.offer('cmi.core.session_time', timespan12(seconds));
  }
}

/** @throws TrackingError when no LMS offers its API within five seconds */
export async function connect(start: Window): Promise<TrackingPort> {
  const api = await waitForApi(start, 'API');
  if (!api) throw new TrackingError('API', 'missing', 'no window around the course offers the SCORM 1.2 API');
  return new Scorm12Port(api, () => mayReachLms(start));
}
