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
  /** What the server holds, and the report that told it. */
  #kept: Elements;
  #keptBy = -1;
  /** What the content committed last. */
  #committed: Elements;
  #calls: readonly Call[] = [];
  #sequence = 0;
  #saidRunning = true;
  #flushing: Promise<boolean> | null = null;

  /** @param onReceipt told each answer to a report, null when none came */
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

  /** Adds a call to the log; it goes out with the next report. */
  log(call: Call): void {
    this.#calls = [...this.#calls, call];
  }

  /** Takes a commit of the content to the server. @returns whether it arrived, or the browser promised to bring it */
  commit(elements: Elements, isLast: boolean): boolean {
    this.#committed = elements;
    const report = this.#report(!isLast);
    const answer = this.#transport.wait(JSON.stringify(report));
    if (answer === 'forbidden') return this.#leave(report);
    this.#onReceipt(answer);
    if (answer?.result !== 'true') return false;
    this.#settle(report, elements);
    return true;
  }

  /** Sends what is left, while the page lives. @returns whether the server now holds all of it */
  async flush(): Promise<boolean> {
    if (this.#flushing) await this.#flushing;
    while (!this.#isDone()) {
      this.#flushing ??= this.#sendRest();
      if (!(await this.#flushing)) return false;
    }
    return true;
  }

  /** Leaves the rest to the browser: the page is going away. */
  leaveRest(): void {
    if (!this.#isDone()) this.#leave(this.#report(this.#isRunning()));
  }

  #isDone(): boolean {
    const isKept = Object.keys(changes(this.#kept, this.#committed)).length === 0;
    return isKept && this.#calls.length === 0 && this.#saidRunning === this.#isRunning();
  }

  async #sendRest(): Promise<boolean> {
    const report = this.#report(this.#isRunning());
    const committed = this.#committed;
    const answer = await this.#transport.send(JSON.stringify(report));
    this.#flushing = null;
    this.#onReceipt(answer);
    if (answer?.result !== 'true') return false;
    this.#settle(report, committed);
    return true;
  }

  #report(isRunning: boolean): Report {
    const report = {
      sequence: this.#sequence,
      changes: changes(this.#kept, this.#committed),
      calls: this.#calls.slice(0, CALLS_AT_ONCE),
      isRunning,
    };
    this.#sequence += 1;
    return report;
  }

  #leave(report: Report): boolean {
    // Too much for a closing page: then the learner's data matter more than the log.
    const withoutLog = { ...report, calls: [] };
    const sent = [report, withoutLog].find((one) => this.#transport.leave(JSON.stringify(one)));
    if (sent) this.#settle(sent, this.#committed);
    return sent !== undefined;
  }

  #settle(report: Report, elements: Elements): void {
    this.#calls = this.#calls.filter((call) => !report.calls.includes(call));
    // An answer that comes late says nothing about what a later report has told.
    if (report.sequence < this.#keptBy) return;
    this.#kept = elements;
    this.#keptBy = report.sequence;
    this.#saidRunning = report.isRunning;
  }
}

/** What must be told to make `before` into `after`; an element without value is as good as none. */
export function changes(before: Elements, after: Elements): Changes {
  const changed: Record<string, string | null> = {};
  for (const [name, value] of Object.entries(after))
    if ((before[name] ?? '') !== value) changed[name] = value;
  for (const name of Object.keys(before)) if (!(name in after)) changed[name] = null;
  return changed;
}
