import type { CourseOutline } from '../model/outline.ts';
import type { LearnerAction } from './action.ts';
import { snapshot } from './report.ts';
import type { CopyPort } from './progress-copy.ts';
import { mergeStates } from './merge.ts';
import { decodeResume, encodeResume } from './resume.ts';
import { startFrom } from './start.ts';
import type { ResumeTrouble } from './start.ts';
import type { LearnerState } from './state.ts';
import { step } from './step.ts';
import type { Interaction, Launch, TrackingPort } from './tracking-port.ts';

/** How the session stands with whoever keeps the record. */
export type Saving = 'saved' | 'pending' | 'failed' | 'read-only' | 'elsewhere' | 'closed';

/** Time and painting, given by the browser; tests give their own. All times are milliseconds. */
export interface Clock {
  now(): number;
  /** Runs the task once the screen shows what was just rendered. */
  afterPaint(task: () => void): void;
  /** Runs the task later; the result cancels it. */
  after(milliseconds: number, task: () => void): () => void;
}

/** Keeps no copy: where progress lies in the browser anyway, and in review. */
export const NO_COPY: CopyPort = { read: () => null, write: () => undefined };

/**
 * Actions whose save may wait for the next action, for the page to be hidden, or for a while: commits block the page
 * in Moodle, and until then the browser's copy holds them.
 */
const PATIENT: ReadonlySet<LearnerAction['type']> = new Set([
  'position-reached',
  'activity-used',
  'assessment-opened',
  'attempt-started',
]);
const PATIENCE = 20_000;

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
  readonly #copies: CopyPort;
  #attempt: string;
  readonly #startedAt: number;
  readonly #listeners = new Set<() => void>();
  #state: LearnerState;
  #saving: Saving;
  #save: number;
  #unsaved: Interaction[];
  #dirty: boolean;
  #confirmed: boolean;
  #underWay: Promise<void> | null = null;
  #scheduled = false;
  #retryAfter = FIRST_RETRY;
  /** Cancels the save that waits for its time: a retry, or one that can wait. */
  #timer: (() => void) | null = null;

  /**
   * @param copies where the browser keeps a copy beside the record
   * @param freshAttempt a few random letters or digits, which name the attempt if it is a new one
   */
  constructor(
    course: CourseOutline,
    port: TrackingPort,
    launch: Launch,
    clock: Clock,
    copies: CopyPort = NO_COPY,
    freshAttempt = '',
  ) {
    this.course = course;
    this.launch = launch;
    this.#port = port;
    this.#clock = clock;
    this.#startedAt = clock.now();
    this.#copies = launch.mode === 'normal' ? copies : NO_COPY;
    const start = startFrom(course, launch, this.#copies.read(), freshAttempt);
    this.trouble = start.trouble;
    this.#state = start.state;
    this.#save = start.save;
    this.#attempt = start.attempt;
    this.#unsaved = [...start.unsaved];
    this.#confirmed = start.confirmed;
    this.#dirty = start.behind;
    this.#saving = launch.mode !== 'normal' ? 'read-only' : start.behind ? 'pending' : 'saved';
    if (start.behind) this.#schedule();
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

  /**
   * Once the session is closed, the learner may go on, but nothing of it is kept.
   * @param interaction what the LMS is told about the question that the action answered
   */
  dispatch(action: LearnerAction, interaction?: Interaction): void {
    const next = step(this.course, this.#state, action);
    if (next === this.#state) return;
    this.#state = next;
    if (this.#keeps()) {
      if (interaction) this.#unsaved.push(interaction);
      this.#dirty = true;
      // The copy is safe before the LMS is even asked.
      this.#save += 1;
      this.#keepCopy();
      if (PATIENT.has(action.type)) this.#scheduleWithin(PATIENCE);
      else {
        this.#saving = this.#saving === 'failed' ? 'failed' : 'pending';
        this.#schedule();
      }
    }
    this.#notify();
  }

  /** Saves now what is not saved yet: before the page is hidden, or when the network is back. */
  async flush(): Promise<void> {
    while (this.#underWay) await this.#underWay;
    if (this.#dirty && this.#keeps()) await this.#saveNow();
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
    this.#cancelTimer();
    if (this.#dirty) void this.#saveNow();
    const silent = !this.#keeps();
    this.#saving = 'closed';
    try {
      if (!silent) this.#port.close(this.#seconds());
    } catch {
      // The last commit already holds everything but the last seconds of session time, and nobody is left to tell.
    }
    this.#notify();
  }

  /** Writes nothing from now on: another window of the same attempt is in charge. */
  yieldToOther(): void {
    if (!this.#keeps()) return;
    this.#cancelTimer();
    this.#dirty = false;
    this.#settle('elsewhere');
  }

  /** Goes on with what the other window left in the browser's copy, and writes again. */
  takeOver(): void {
    if (this.#saving !== 'elsewhere') return;
    const copy = this.#copies.read();
    const left = copy ? decodeResume(this.course, copy.resume) : null;
    if (copy && left?.ok) {
      this.#state = mergeStates(this.course, left.state, this.#state);
      this.#save = Math.max(this.#save, left.save);
      this.#attempt = left.attempt ?? this.#attempt;
      this.#unsaved = [...copy.unsaved];
    }
    this.#save += 1;
    this.#dirty = true;
    this.#saving = 'pending';
    this.#notify();
    this.#schedule();
  }

  /** Whether what the learner does is kept. */
  #keeps(): boolean {
    return this.#saving === 'saved' || this.#saving === 'pending' || this.#saving === 'failed';
  }

  #scheduleWithin(milliseconds: number): void {
    this.#timer ??= this.#clock.after(milliseconds, () => void this.flush());
  }

  #cancelTimer(): void {
    this.#timer?.();
    this.#timer = null;
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.#clock.afterPaint(() => {
      this.#scheduled = false;
      if (this.#dirty && !this.#underWay && this.#keeps()) void this.#saveNow();
    });
  }

  #saveNow(): Promise<void> {
    this.#cancelTimer();
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
    try {
      await this.#port.save(
        snapshot(this.course, this.#state, this.#resume(), this.#seconds()),
        interactions,
      );
      // A page that goes away is told "true" by Moodle whatever happens: the copy keeps what went with that save.
      if (this.#saving === 'closed') return;
      this.#unsaved = this.#unsaved.filter((interaction) => !interactions.includes(interaction));
      this.#confirmed = true;
      this.#keepCopy();
      this.#settle(this.#dirty ? 'pending' : 'saved');
      this.#retryAfter = FIRST_RETRY;
      if (this.#dirty) this.#schedule();
    } catch {
      this.#dirty = true;
      // An LMS that counts the failed text as stored must be told another one.
      this.#save += 1;
      if (this.#saving === 'closed') return;
      this.#settle('failed');
      this.#cancelTimer();
      this.#timer = this.#clock.after(this.#retryAfter, () => void this.flush());
      this.#retryAfter = Math.min(this.#retryAfter * 2, LAST_RETRY);
    }
  }

  #keepCopy(): void {
    const resume = encodeResume(this.course, this.#state, this.#save, this.#attempt);
    this.#copies.write({ resume, confirmed: this.#confirmed, unsaved: this.#unsaved });
  }

  /** A newer version of the course wrote what the LMS holds: this one can't read it, and must not destroy it. */
  #resume(): string {
    if (this.trouble === 'newer') return this.launch.resume;
    return encodeResume(this.course, this.#state, this.#save, this.#attempt);
  }

  #settle(saving: Saving): void {
    if (!this.#keeps() || this.#saving === saving) return;
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
