import type { CourseOutline } from '../model/outline.ts';
import type { LearnerAction } from './action.ts';
import { snapshot } from './report.ts';
import { decodeResume } from './resume.ts';
import { INITIAL_STATE } from './state.ts';
import type { LearnerState } from './state.ts';
import { step } from './step.ts';
import type { Interaction, Launch, TrackingPort } from './tracking-port.ts';

/** How the session stands with whoever keeps the record. */
export type Saving = 'saved' | 'pending' | 'failed' | 'read-only' | 'closed';

/** Why a session could not take up where the learner left. */
export type ResumeTrouble = 'damaged' | 'foreign' | 'newer';

/** Time and painting, given by the browser; tests give their own. All times are milliseconds. */
export interface Clock {
  now(): number;
  /** Runs the task once the screen shows what was just rendered. */
  afterPaint(task: () => void): void;
  /** Runs the task later; the result cancels it. */
  after(milliseconds: number, task: () => void): () => void;
}

const FIRST_RETRY = 2_000;
const LAST_RETRY = 60_000;

/**
 * Holds the learner's state, steps it, and keeps the record up to date:
 * every change is handed to the port right after it was painted, one save at a time, the latest state always whole.
 */
export class CourseSession {
  readonly course: CourseOutline;
  readonly launch: Launch;
  /** Set when the saved progress could not be read: the course starts anew and should say so. */
  readonly trouble: ResumeTrouble | null;
  readonly #port: TrackingPort;
  readonly #clock: Clock;
  readonly #startedAt: number;
  readonly #listeners = new Set<() => void>();
  #state: LearnerState;
  #saving: Saving;
  #save: number;
  #unsaved: Interaction[] = [];
  #dirty = false;
  #underWay: Promise<void> | null = null;
  #scheduled = false;
  #retryAfter = FIRST_RETRY;
  #cancelRetry = (): void => undefined;

  constructor(course: CourseOutline, port: TrackingPort, launch: Launch, clock: Clock) {
    this.course = course;
    this.launch = launch;
    this.#port = port;
    this.#clock = clock;
    this.#startedAt = clock.now();
    const resumed = launch.resume === '' ? null : decodeResume(course, launch.resume);
    this.trouble = resumed && !resumed.ok ? resumed.reason : null;
    this.#state = resumed?.ok ? resumed.state : INITIAL_STATE;
    this.#save = resumed?.ok ? resumed.save : 0;
    this.#saving = launch.mode === 'normal' ? 'saved' : 'read-only';
  }

  get state(): LearnerState {
    return this.#state;
  }

  get saving(): Saving {
    return this.#saving;
  }

  /** Milliseconds since the session began. */
  get elapsed(): number {
    return this.#clock.now() - this.#startedAt;
  }

  /** Calls the listener after every change of `state` or `saving`; the result ends that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @param interaction what the LMS is told about the question that the action answered */
  dispatch(action: LearnerAction, interaction?: Interaction): void {
    if (this.#saving === 'closed') return;
    const next = step(this.course, this.#state, action);
    if (next === this.#state) return;
    this.#state = next;
    if (this.launch.mode === 'normal') {
      if (interaction) this.#unsaved.push(interaction);
      this.#dirty = true;
      this.#saving = this.#saving === 'failed' ? 'failed' : 'pending';
      this.#schedule();
    }
    this.#notify();
  }

  /** Saves now what is not saved yet: before the page is hidden, or when the network is back. */
  async flush(): Promise<void> {
    while (this.#underWay) await this.#underWay;
    if (this.#dirty && this.#saving !== 'closed') await this.#saveNow();
  }

  /**
   * Saves what is left and ends the session with the LMS. The learner may go on reading, but nothing more is tracked.
   * @returns whether everything was saved
   */
  async leave(): Promise<boolean> {
    // What the learner did while it was saving is saved too, before the session ends.
    do await this.flush();
    while (this.#dirty && this.#saving === 'pending');
    if (!this.#dirty) this.close();
    return !this.#dirty;
  }

  /** Ends the session with the LMS without waiting: the page is going away. */
  close(): void {
    if (this.#saving === 'closed') return;
    this.#cancelRetry();
    if (this.#dirty) void this.#saveNow();
    const readOnly = this.launch.mode !== 'normal';
    this.#saving = 'closed';
    try {
      if (!readOnly) this.#port.close(this.#seconds());
    } catch {
      // The last commit already holds everything but the last seconds of session time, and nobody is left to tell.
    }
    this.#notify();
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.#clock.afterPaint(() => {
      this.#scheduled = false;
      if (this.#dirty && !this.#underWay && this.#saving !== 'closed') void this.#saveNow();
    });
  }

  #saveNow(): Promise<void> {
    this.#cancelRetry();
    // Only a session that closes starts a save beside another: then both have to end.
    const saving: Promise<void> = Promise.all([this.#underWay, this.#write()]).then(() => {
      if (this.#underWay === saving) this.#underWay = null;
    });
    this.#underWay = saving;
    return saving;
  }

  async #write(): Promise<void> {
    // A copy: answers given during the save join the list and go with the next one.
    const interactions = [...this.#unsaved];
    this.#dirty = false;
    this.#save += 1;
    try {
      await this.#port.save(snapshot(this.course, this.#state, this.#save, this.#seconds()), interactions);
      this.#unsaved = this.#unsaved.filter((interaction) => !interactions.includes(interaction));
      this.#settle(this.#dirty ? 'pending' : 'saved');
      this.#retryAfter = FIRST_RETRY;
      if (this.#dirty) this.#schedule();
    } catch {
      this.#dirty = true;
      if (this.#saving === 'closed') return;
      this.#settle('failed');
      this.#cancelRetry = this.#clock.after(this.#retryAfter, () => void this.flush());
      this.#retryAfter = Math.min(this.#retryAfter * 2, LAST_RETRY);
    }
  }

  #settle(saving: Saving): void {
    if (this.#saving === 'closed' || this.#saving === saving) return;
    this.#saving = saving;
    this.#notify();
  }

  #seconds(): number {
    return Math.max(0, Math.round(this.elapsed / 1000));
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}
