import type { Intercept, TestLms } from '../contract/lms.ts';
import { KNOWN_GAPS } from './known-gaps.ts';

/**
 * `offline`: the browser knows of no network, the LMS says "true" and nothing arrives. `unreachable`: the same while
 * the browser believes that it is online. `failing`: the LMS says "false".
 */
export type Weather = 'up' | 'offline' | 'unreachable' | 'failing';

/** What goes wrong with single calls: commits or values throw, or a commit is stored and the answer says "false". */
export type Fault = 'commitThrows' | 'setThrows' | 'answerLost';

/** A window of the course, as far as its calls are concerned. */
export interface Caller {
  /** Launches are counted from 1. */
  readonly number: number;
  /** The page is gone: nothing that its scripts still do arrives anywhere. */
  isDead: boolean;
}

/** What lies between a learner's windows and the LMS, with all that can go wrong there. */
export class Network {
  readonly #lms: TestLms;
  #weather: Weather = 'up';
  /** Launches up to this one lost their session with the server. */
  #expired = 0;
  /** How many of the next calls of a kind go wrong. */
  readonly #faults: Record<Fault, number> = { commitThrows: 0, setThrows: 0, answerLost: 0 };
  /** The LMS has thrown at a value since this was last set back. */
  hasTripped = false;
  #death: { commits: number; readonly arrives: boolean } | null = null;

  constructor(lms: TestLms) {
    this.#lms = lms;
  }

  get weather(): Weather {
    return this.#weather;
  }

  become(weather: Weather): void {
    this.#weather = weather;
    this.#lms.setOnline(weather !== 'offline');
    this.#lms.setReachable(weather !== 'unreachable');
  }

  /** Who is inside is logged out: only a new launch has a session again. */
  expire(launch: number): void {
    this.#expired = launch;
  }

  isExpired(launch: number): boolean {
    return launch <= this.#expired;
  }

  fail(what: Fault, times: number): void {
    this.#faults[what] = times;
  }

  /** Whether a fault is still to come. */
  awaits(what: Fault): boolean {
    return this.#faults[what] > 0;
  }

  /** The page dies at a commit to come, before or after that arrives. */
  killAt(commits: number, arrives: boolean): void {
    this.#death = { commits, arrives };
  }

  /** All is well from now on, save for who was logged out. */
  heal(): void {
    this.become('up');
    this.#death = null;
    Object.assign(this.#faults, { commitThrows: 0, setThrows: 0, answerLost: 0 });
  }

  interceptFor(caller: Caller): Intercept {
    return (name, element, call) => {
      if (caller.isDead) return 'false';
      if (name.endsWith('SetValue')) return this.#set(element, call);
      return /Commit$|Finish$|Terminate$|setItem$/.test(name) ? this.#commit(name, caller, call) : call();
    };
  }

  #set(element: string, call: () => unknown): unknown {
    if (KNOWN_GAPS.trippedOverResume && element === 'cmi.suspend_data') return call();
    if (KNOWN_GAPS.trippedDetour && this.#lms.traits.standard === 'scorm12') return call();
    if (KNOWN_GAPS.trippedOverRow && /\.\d+\.|\.score\.|success_status/.test(element)) return call();
    if (!this.#happens('setThrows')) return call();
    this.hasTripped = true;
    throw new TypeError('the LMS tripped over a value');
  }

  #commit(name: string, caller: Caller, call: () => unknown): unknown {
    if (this.#death && --this.#death.commits < 0) {
      if (this.#death.arrives) call();
      caller.isDead = true;
      return 'false';
    }
    if (this.isExpired(caller.number) || this.#weather === 'failing') return this.#refused(name, call);
    if (this.#happens('commitThrows')) {
      this.#refused(name, call);
      throw new TypeError('the LMS tripped over a commit');
    }
    const answer = call();
    if (!this.#happens('answerLost')) return answer;
    if (name === 'setItem') throw new TypeError('the storage tripped over itself');
    return 'false';
  }

  /** The values are collected, and do not arrive. */
  #refused(name: string, call: () => unknown): unknown {
    // A storage that refuses throws, and nothing is collected before it.
    if (name === 'setItem') throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    this.#lms.failCommits(1_000);
    try {
      return call();
    } finally {
      this.#lms.failCommits(0);
    }
  }

  #happens(what: Fault): boolean {
    if (this.#faults[what] <= 0) return false;
    this.#faults[what] -= 1;
    return true;
  }
}
