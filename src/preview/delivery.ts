import type { Call, Changes, Elements, Receipt, Report } from './protocol.ts';

/** How reports reach the server; the browser's three ways of sending, each with its limits. */
export interface Transport {
  /** Sends and waits. @returns the answer, null when there was none, or 'forbidden' when the page may no longer wait */
  wait(body: string): Receipt | null | 'forbidden';
  /** Leaves it to the browser to send, even after the page is gone. @returns whether the browser took it */
  leave(body: string): boolean;
  /** Sends without holding up the content. @returns the answer, null when there was none */
  send(body: string): Promise<Receipt | null>;
}

/** The most calls that one report carries: the rest go with the next. */
const CALLS_AT_ONCE = 500;

/**
 * Brings commits and the log of one session to the server. Only what changed since the last answer is sent,
 * so that what a closing page leaves to the browser stays below its limit of 64 KiB.
 */
export class Delivery {
  readonly #transport: Transport;
  readonly #isRunning: () => boolean;
  readonly #onReceipt: (receipt: Receipt | null) => void;
  /** What the server holds. */
  #kept: Elements;
  /** What the content committed last. */
  #committed: Elements;
  #calls: Call[] = [];
  #isSending = false;
  #saidRunning = true;

  /** @param onReceipt told each answer to a commit */
  constructor(
    transport: Transport,
    stored: Elements,
    isRunning: () => boolean,
    onReceipt: (receipt: Receipt | null) => void,
  ) {
    this.#transport = transport;
    this.#kept = stored;
    this.#committed = stored;
    this.#isRunning = isRunning;
    this.#onReceipt = onReceipt;
  }

  /** Whether the server holds all that was committed. */
  get isKept(): boolean {
    return Object.keys(changes(this.#kept, this.#committed)).length === 0;
  }

  /** Adds a call to the log; it goes out with the next report. */
  log(call: Call): void {
    this.#calls.push(call);
  }

  /** Takes a commit of the content to the server. @returns whether it arrived, or the browser promised to bring it */
  commit(elements: Elements, isLast: boolean): boolean {
    this.#committed = elements;
    const calls = this.#calls.slice(0, CALLS_AT_ONCE);
    const report = this.#report(calls, !isLast);
    const answer = this.#transport.wait(JSON.stringify(report));
    if (answer === 'forbidden') return this.#leave(report);
    this.#onReceipt(answer);
    if (answer?.result !== 'true') return false;
    this.#settle(calls);
    return true;
  }

  /** Sends what is left, while the page lives. @returns whether the server now holds everything */
  async flush(): Promise<boolean> {
    if (this.#isSending) return false;
    const isDone = this.#calls.length === 0 && this.isKept && this.#saidRunning === this.#isRunning();
    if (isDone) return true;
    this.#isSending = true;
    const calls = this.#calls.slice(0, CALLS_AT_ONCE);
    const report = this.#report(calls, this.#isRunning());
    const committed = this.#committed;
    const answer = await this.#transport.send(JSON.stringify(report));
    this.#isSending = false;
    if (answer?.result !== 'true') {
      if (!this.isKept) this.#onReceipt(answer);
      return false;
    }
    this.#saidRunning = report.isRunning;
    this.#kept = committed;
    this.#drop(calls);
    return this.#calls.length === 0 ? this.isKept : this.flush();
  }

  /** Leaves the rest of the log to the browser: the page is going away. */
  leaveRest(): void {
    const isRunning = this.#isRunning();
    if (this.#calls.length === 0 && this.#saidRunning === isRunning) return;
    const calls = this.#calls.slice(0, CALLS_AT_ONCE);
    if (this.#transport.leave(JSON.stringify({ ...this.#report(calls, isRunning), changes: {} })))
      this.#drop(calls);
  }

  #report(calls: readonly Call[], isRunning: boolean): Report {
    return { changes: changes(this.#kept, this.#committed), calls, isRunning };
  }

  #leave(report: Report): boolean {
    if (this.#transport.leave(JSON.stringify(report))) {
      this.#settle(report.calls);
      return true;
    }
    // Too much for a closing page: the learner's data matter more than the log.
    if (!this.#transport.leave(JSON.stringify({ ...report, calls: [] }))) return false;
    this.#settle([]);
    return true;
  }

  #settle(calls: readonly Call[]): void {
    this.#kept = this.#committed;
    this.#drop(calls);
  }

  #drop(calls: readonly Call[]): void {
    this.#calls = this.#calls.filter((call) => !calls.includes(call));
  }
}

/** What must be told to make `before` into `after`. */
export function changes(before: Elements, after: Elements): Changes {
  const changed: Record<string, string | null> = {};
  for (const [name, value] of Object.entries(after))
    if ((before[name] ?? '') !== value) changed[name] = value;
  for (const name of Object.keys(before)) if (!(name in after)) changed[name] = null;
  return changed;
}
