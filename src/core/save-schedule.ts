import type { Clock } from './clock.ts';

/** What a look at the server says: it answers, nothing does, or it wants the learner to sign in again. */
export type Reachability = 'reachable' | 'unreachable' | 'signed-out';

/** Looks whether the course's server answers, without blocking the page. Never rejects. */
export type Reach = () => Promise<Reachability>;

const FIRST_RETRY = 2_000;
const LAST_RETRY = 60_000;
/** The look may be wrong (a WebView, a proxy): after so long without an attempt one is made whatever it says. */
const TRY_ANYWAY = 180_000;

/**
 * When saves happen: one at a time, and once the screen shows what the learner did; failed ones again, less and less
 * often. An LMS's commit blocks the page until the server answers, so after a failure the server is looked for first.
 */
export class SaveSchedule {
  readonly #clock: Clock;
  readonly #save: () => Promise<boolean>;
  readonly #reach: Reach;
  readonly #onReach: (reachability: Reachability) => void;
  #due = false;
  #queued = false;
  #looking = false;
  #failing = false;
  #held = false;
  #ended = false;
  #retryAfter = FIRST_RETRY;
  #lastTry = 0;
  #underWay: Promise<void> | null = null;
  /** Cancels the save that waits for its time: a retry, or one that can wait. */
  #timer: (() => void) | null = null;

  /**
   * @param save does the save, and says whether it worked; never rejects, and does its work before its first await
   * @param onReach told what a look at the server found
   */
  constructor(
    clock: Clock,
    save: () => Promise<boolean>,
    reach: Reach,
    onReach: (reachability: Reachability) => void,
  ) {
    this.#clock = clock;
    this.#save = save;
    this.#reach = reach;
    this.#onReach = onReach;
  }

  /** Whether something waits to be saved. */
  get due(): boolean {
    return this.#due;
  }

  /** Saves once the screen shows what is there. */
  soon(): void {
    this.#due = true;
    if (this.#queued) return;
    this.#queued = true;
    this.#clock.afterPaint(() => {
      this.#queued = false;
      this.#try();
    });
  }

  /** Saves with the next save, or after so many milliseconds. */
  within(milliseconds: number): void {
    this.#due = true;
    this.#setTimer(milliseconds);
  }

  /** Saves what is due without waiting for the screen, after the save that is under way. */
  async now(): Promise<void> {
    while (this.#underWay) await this.#underWay;
    if (this.#due) await this.#start();
  }

  /** The same for who can wait a moment: no attempt is made that would block the page for nothing. */
  async nowIfReachable(): Promise<void> {
    while (this.#underWay) await this.#underWay;
    if (this.#due && this.#failing && (await this.#look()) === 'unreachable') return;
    await this.now();
  }

  /** Saves what is due beside a save that may be under way, and nothing after it: the page is going away. */
  last(): void {
    this.#cancelTimer();
    this.#ended = true;
    if (this.#due) void this.#start();
  }

  /** Starts nothing by itself until `release`. */
  hold(): void {
    this.#held = true;
  }

  release(): void {
    this.#held = false;
    this.#try();
  }

  /** Nothing is due any more. */
  drop(): void {
    this.#cancelTimer();
    this.#due = false;
  }

  #try(): void {
    if (!this.#due || this.#held || this.#ended || this.#underWay || this.#looking) return;
    void (this.#failing ? this.#lookFirst() : this.#start());
  }

  async #lookFirst(): Promise<void> {
    const isThere = (await this.#look()) !== 'unreachable';
    if (!this.#due || this.#ended || this.#underWay) return;
    if (isThere || this.#clock.now() - this.#lastTry >= TRY_ANYWAY) return this.#start();
    this.#again();
  }

  async #look(): Promise<Reachability> {
    this.#looking = true;
    const found = await this.#reach();
    this.#looking = false;
    this.#onReach(found);
    return found;
  }

  #start(): Promise<void> {
    this.#cancelTimer();
    this.#due = false;
    this.#lastTry = this.#clock.now();
    // Only the last save of a page starts beside another: then both have to end.
    const run: Promise<void> = Promise.all([this.#underWay, this.#run()]).then(() => {
      if (this.#underWay === run) this.#underWay = null;
      if (!this.#failing && this.#due) this.soon();
    });
    this.#underWay = run;
    return run;
  }

  async #run(): Promise<void> {
    if (await this.#save()) {
      this.#failing = false;
      this.#retryAfter = FIRST_RETRY;
    } else {
      this.#due = true;
      this.#failing = true;
      // A timer may wait already for what the learner did meanwhile.
      this.#cancelTimer();
      this.#again();
    }
  }

  #again(): void {
    if (this.#timer || this.#ended) return;
    this.#setTimer(this.#retryAfter);
    this.#retryAfter = Math.min(this.#retryAfter * 2, LAST_RETRY);
  }

  #setTimer(milliseconds: number): void {
    this.#timer ??= this.#clock.after(milliseconds, () => {
      this.#timer = null;
      this.#try();
    });
  }

  #cancelTimer(): void {
    this.#timer?.();
    this.#timer = null;
  }
}
