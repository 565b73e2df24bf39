import { TrackingError } from '../core/tracking-port.ts';
import type { Interaction, Launch, Slot, Snapshot, TrackingPort, Verdict } from '../core/tracking-port.ts';
import { decimal } from './decimal.ts';
import { declareSlots } from './declare-slots.ts';
import { waitForApi } from './find-api.ts';
import { writeInteraction2004 } from './interaction2004.ts';
import { readLaunch2004 } from './launch2004.ts';
import { LmsApi } from './lms-api.ts';
import { mayReachLms } from './network.ts';
import { Objectives2004 } from './objectives2004.ts';
import { rowCount } from './row-count.ts';
import { ScormRecord } from './scorm-record.ts';
import { interval2004 } from './scorm-time.ts';

const NAMES = {
  initialize: 'Initialize',
  terminate: 'Terminate',
  get: 'GetValue',
  set: 'SetValue',
  commit: 'Commit',
  lastError: 'GetLastError',
  errorString: 'GetErrorString',
};

/** SCORM 2004: cmi.location holds 1000 characters. */
const LOCATION_LIMIT = 1000;
/** Seconds after which the time of the session is written again before its end. */
const TIME_STEP = 60;

/** Keeps the record in an LMS that speaks SCORM 2004 (3rd and 4th Edition). */
export class Scorm2004Port implements TrackingPort {
  readonly #api: LmsApi;
  readonly #record: ScormRecord;
  readonly #objectives: Objectives2004;
  #mode: Launch['mode'] = 'normal';
  #closed = false;
  #slots: readonly Slot[] = [];
  #rows = 0;
  #completion: 'incomplete' | 'completed' = 'incomplete';
  #success: 'passed' | 'failed' | null = null;
  #score: number | null = null;
  #timed = -TIME_STEP;

  constructor(api: unknown, isOnline?: () => boolean) {
    this.#api = new LmsApi(api, NAMES, isOnline);
    this.#record = new ScormRecord(this.#api);
    this.#objectives = new Objectives2004(this.#api, this.#record);
  }

  async open(slots: readonly Slot[]): Promise<Launch> {
    this.#slots = slots;
    this.#api.initialize();
    const { launch, completion, success } = readLaunch2004(this.#api);
    this.#mode = launch.mode;
    this.#score = launch.score;
    if (launch.mode === 'normal') this.#begin(completion, success);
    return launch;
  }

  /** Moodle gives nothing back to whoever left without a stored exit `suspend`. */
  #begin(completion: string, success: string): void {
    this.#rows = rowCount(this.#api, 'cmi.interactions');
    if (completion === 'completed') this.#completion = completion;
    if (success === 'passed' || success === 'failed') this.#success = success;
    this.#record.know('cmi.completion_status', completion);
    this.#record.know('cmi.success_status', success);
    this.#record.set('cmi.completion_status', this.#completion);
    this.#record.offer('cmi.exit', 'suspend');
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
    this.#record.offer('cmi.exit', 'suspend');
    this.#record.setWhole('cmi.suspend_data', snapshot.resume);
    this.#record.offer('cmi.location', snapshot.location.slice(0, LOCATION_LIMIT));
    for (const interaction of interactions) {
      if (declareSlots(this.#record, this.#slots, this.#rows, interaction))
        writeInteraction2004(this.#record, interaction);
    }
    for (const objective of snapshot.objectives) this.#objectives.write(objective);
    this.#record.offer('cmi.progress_measure', decimal(snapshot.progress, 4));
    this.#writeScore(snapshot.score);
    this.#writeStatus(snapshot.verdict);
    if (snapshot.seconds - this.#timed >= TIME_STEP) this.#writeTime(snapshot.seconds);
    this.#record.commit();
    this.#record.complain();
  }

  close(seconds: number): void {
    if (this.#closed || this.#mode !== 'normal') return;
    this.#closed = true;
    this.#writeTime(seconds);
    // Terminate implies a commit, and is called even where Commit fails during unload (Cornerstone).
    this.#api.terminate();
  }

  /** Never lowers what the LMS holds. */
  #writeStatus(verdict: Verdict): void {
    if (verdict !== 'incomplete') this.#completion = 'completed';
    if (verdict === 'passed' || (verdict === 'failed' && this.#success === null)) this.#success = verdict;
    this.#record.set('cmi.completion_status', this.#completion);
    if (this.#success !== null) this.#record.set('cmi.success_status', this.#success);
  }

  #writeScore(score: number | null): void {
    if (score === null) return;
    this.#score = Math.max(score, this.#score ?? 0);
    this.#record.offer('cmi.score.min', '0');
    this.#record.offer('cmi.score.max', '100');
    this.#record.set('cmi.score.raw', decimal(this.#score));
    this.#record.set('cmi.score.scaled', decimal(this.#score / 100, 4));
  }

  #writeTime(seconds: number): void {
    this.#timed = seconds;
    this.#record.offer('cmi.session_time', interval2004(seconds));
  }
}

/** @throws TrackingError when no LMS offers its API within five seconds */
export async function connect(start: Window): Promise<TrackingPort> {
  const api = await waitForApi(start, 'API_1484_11');
  if (!api)
    throw new TrackingError(
      'API_1484_11',
      'missing',
      'no window around the course offers the SCORM 2004 API',
    );
  return new Scorm2004Port(api, () => mayReachLms(start));
}
