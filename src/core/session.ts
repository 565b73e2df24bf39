import type { CourseOutline } from '../model/outline.ts';
import type { LearnerAction } from './action.ts';
import type { Clock } from './clock.ts';
import { HeldProgress } from './held-progress.ts';
import { mergeStates } from './merge.ts';
import { isPlace, isPatient, PATIENCE } from './patience.ts';
import { NO_COPY } from './progress-copy.ts';
import type { CopyPort, ProgressCopy } from './progress-copy.ts';
import { snapshot } from './report.ts';
import { decodeResume } from './resume.ts';
import { SaveSchedule } from './save-schedule.ts';
import { isKept } from './saving.ts';
import type { Saving } from './saving.ts';
import { progressIn, startFrom } from './start.ts';
import type { ResumeTrouble } from './start.ts';
import type { LearnerState } from './state.ts';
import { step } from './step.ts';
import type { Surroundings } from './surroundings.ts';
import type { Interaction, Launch, TrackingPort } from './tracking-port.ts';
import { translationOf } from './translation.ts';

/**
 * Holds the learner's state, steps it, and keeps the record up to date:
 * every change is handed to the port right after it was painted, one save at a time, the latest state always whole.
 */
export class CourseSession {
  readonly launch: Launch;
  readonly #port: TrackingPort;
  readonly #clock: Clock;
  readonly #copies: CopyPort;
  readonly #schedule: SaveSchedule;
  readonly #startedAt: number;
  readonly #listeners = new Set<() => void>();
  #course: CourseOutline;
  #trouble: ResumeTrouble | null;
  readonly #held: HeldProgress;
  #saving: Saving = 'saved';
  #isSignedOut = false;
  #hasRecovered = false;
  /** What was found while another window was in charge. */
  #found: ProgressCopy | null = null;
  /** Whether an action waits for the next one to be saved with. */
  #oneWaits = false;

  constructor(course: CourseOutline, port: TrackingPort, launch: Launch, surroundings: Surroundings) {
    const { clock, copies = NO_COPY, reach = async () => 'reachable', freshAttempt = '' } = surroundings;
    this.#course = course;
    this.launch = launch;
    this.#port = port;
    this.#clock = clock;
    this.#startedAt = clock.now();
    this.#copies = launch.mode === 'normal' ? copies : NO_COPY;
    const start = startFrom(course, launch, this.#copies.read(), freshAttempt);
    this.#trouble = start.trouble;
    this.#held = new HeldProgress(start, this.#copies);
    this.#schedule = new SaveSchedule(
      clock,
      () => this.#write(),
      reach,
      (found) => {
        this.#isSignedOut = found === 'signed-out';
        this.#notify();
      },
    );
    // What a newer version of the course wrote this one can't read, and must not destroy.
    if (launch.mode !== 'normal' || start.trouble === 'newer') this.#saving = 'read-only';
    else if (start.behind) {
      this.#saving = 'pending';
      this.#schedule.soon();
    }
  }

  /** The course in the language that the learner reads it in. */
  get course(): CourseOutline {
    return this.#course;
  }

  /**
   * Goes on with the course in another language: what the learner did knows ids only, and stays.
   * @throws Error when it is another course or version, whose ids may be others
   */
  translate(course: CourseOutline): void {
    this.#course = translationOf(this.#course, course);
    this.#notify();
  }

  get state(): LearnerState {
    return this.#held.state;
  }

  /** Set when the saved progress could not be read: the course starts anew and should say so. */
  get trouble(): ResumeTrouble | null {
    return this.#trouble;
  }

  get saving(): Saving {
    return this.#saving;
  }

  /** Whether saving fails because the LMS's session has ended: only opening the course again helps. */
  get isSignedOut(): boolean {
    return this.#isSignedOut;
  }

  /** Whether the browser holds a copy of all that the learner did, whatever becomes of the record. */
  get isKept(): boolean {
    return this.#held.isKept;
  }

  /** Whether all is saved after saving had failed, and the learner did nothing since. */
  get hasRecovered(): boolean {
    return this.#hasRecovered;
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
    const held = this.#held;
    const next = step(this.course, held.state, action);
    if (next === held.state) return;
    held.state = next;
    // What is answered while another window is in charge is told once this one takes over.
    if (interaction && (isKept(this.#saving) || this.#saving === 'elsewhere'))
      held.unsaved = [...held.unsaved, interaction];
    if (isKept(this.#saving)) {
      // The copy is safe before the LMS is even asked.
      held.save += 1;
      held.keep(this.course);
      this.#hasRecovered = false;
      this.#plan(action.type);
    }
    this.#notify();
  }

  /** Decides when an action is saved, and says how things stand until then. */
  #plan(action: LearnerAction['type']): void {
    const waits = isPatient(action) && this.isKept && (isPlace(action) || !this.#oneWaits);
    if (waits) {
      this.#oneWaits ||= !isPlace(action);
      this.#schedule.within(PATIENCE);
      if (this.#saving === 'saved') this.#saving = 'kept';
    } else {
      this.#schedule.soon();
      if (this.#saving !== 'failed') this.#saving = 'pending';
    }
  }

  /** Saves now what is not saved yet: before the page is hidden, or when the network is back. */
  async flush(): Promise<void> {
    if (isKept(this.#saving)) await this.#schedule.now();
  }

  /**
   * Saves what is left and ends the session with the LMS. The learner may go on reading, but nothing more is tracked.
   * @returns whether everything was saved
   */
  async leave(): Promise<boolean> {
    // What the learner did while it was saving is saved too, before the session ends.
    do if (isKept(this.#saving)) await this.#schedule.nowIfReachable();
    while (this.#schedule.due && isKept(this.#saving) && this.#saving !== 'failed');
    if (!this.#schedule.due) this.close();
    return !this.#schedule.due;
  }

  /** Ends the session with the LMS without waiting: the page is going away. */
  close(): void {
    if (this.#saving === 'closed') return;
    const silent = !isKept(this.#saving);
    this.#schedule.last();
    this.#saving = 'closed';
    try {
      if (!silent) this.#port.close(this.#seconds);
    } catch {
      // The last commit already holds everything but the last seconds of session time, and nobody is left to tell.
    }
    this.#notify();
  }

  /** Starts no save until it is known whether another window is in charge; a page that is hidden or left saves all the same. */
  hold(): void {
    this.#schedule.hold();
  }

  /** No other window is in charge. */
  release(): void {
    this.#schedule.release();
  }

  /** Writes nothing from now on: another window of the same attempt is in charge. */
  yieldToOther(): void {
    if (!isKept(this.#saving)) return;
    this.#schedule.drop();
    this.#schedule.release();
    // Whoever goes on has them from the copy.
    this.#held.unsaved = [];
    this.#settle('elsewhere');
  }

  /** What another window has to know to go on from here. */
  get copy(): ProgressCopy {
    return this.#held.copy(this.course);
  }

  /** Goes on with what the other window left, in the browser's copy if it handed nothing over, and writes again. */
  takeOver(left: ProgressCopy | null = this.#copies.read()): void {
    if (this.#saving !== 'elsewhere') return;
    const resumed = left ? decodeResume(this.course, left.resume) : null;
    if (left && resumed?.ok) {
      this.#held.take(this.course, left, resumed);
      this.#held.attempt = resumed.attempt ?? this.#held.attempt;
    }
    this.#port.distrust();
    this.#goOn();
    if (this.#found) this.join(this.#found);
  }

  /**
   * Takes up a copy that was found after the start, if it belongs to this attempt: a browser may take its time to open
   * the place where it lies, and nobody waits for it.
   * @param found null when nothing lay there
   */
  join(found: ProgressCopy | null): void {
    if (this.#saving === 'elsewhere') this.#found = found;
    if (!isKept(this.#saving)) return;
    // What was done before that place was open is not there yet.
    if (this.#held.hasMoved) this.#held.keep(this.course);
    const resumed = found && progressIn(this.course, this.launch, found);
    if (!resumed) return;
    this.#held.confirmed ||= found.confirmed;
    this.#trouble = null;
    if (this.#held.take(this.course, found, resumed)) this.#goOn();
  }

  /** Takes up progress that the learner made elsewhere, with what the LMS has to hear about it. */
  adopt(state: LearnerState, interactions: readonly Interaction[]): void {
    if (!isKept(this.#saving)) return;
    this.#held.state = mergeStates(this.course, this.state, state);
    this.#held.unsaved = [...this.#held.unsaved, ...interactions];
    this.#goOn();
  }

  /** Saves a state that did not come about by an action. */
  #goOn(): void {
    this.#held.save += 1;
    this.#saving = 'pending';
    this.#held.keep(this.course);
    this.#notify();
    this.#schedule.soon();
  }

  /** @returns whether the record holds it all now */
  async #write(): Promise<boolean> {
    this.#oneWaits = false;
    const held = this.#held;
    // Answers given during the save come into a list of their own, and go with the next one.
    const interactions = held.unsaved;
    try {
      const record = snapshot(this.course, held.state, held.resume(this.course), this.#seconds);
      await this.#port.save(record, interactions);
    } catch {
      // An LMS that counts the failed text as stored must be told another one.
      held.save += 1;
      // The copy must not look older than what may have arrived all the same.
      if (isKept(this.#saving)) held.keep(this.course);
      this.#settle('failed');
      return false;
    }
    // A page that goes away is told "true" by Moodle whatever happens: the copy keeps what went with that save.
    if (this.#saving === 'closed') return true;
    held.unsaved = held.unsaved.filter((interaction) => !interactions.includes(interaction));
    held.confirmed = true;
    held.keep(this.course);
    this.#isSignedOut = false;
    this.#hasRecovered ||= this.#saving === 'failed';
    this.#settle(this.#schedule.due ? 'pending' : 'saved');
    return true;
  }

  get #seconds(): number {
    return Math.max(0, Math.round((this.#clock.now() - this.#startedAt) / 1000));
  }

  #settle(saving: Saving): void {
    if (!isKept(this.#saving) || this.#saving === saving) return;
    this.#saving = saving;
    this.#notify();
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}
