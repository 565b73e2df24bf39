/** The LMS's database for one attempt, and the network before it. */
export class Server {
  readonly #stored: Map<string, string>;
  readonly #history: ReadonlyMap<string, string>[] = [];
  #untilFailure = 0;
  #failures = 0;
  #online = true;
  #reachable = true;
  #watchers: ((status: number) => void)[] = [];

  constructor(held: Readonly<Record<string, string>> = {}) {
    this.#stored = new Map(Object.entries(held));
  }

  get stored(): ReadonlyMap<string, string> {
    return this.#stored;
  }

  /** The whole record after each arrival, oldest first. */
  get history(): readonly ReadonlyMap<string, string>[] {
    return this.#history;
  }

  get online(): boolean {
    return this.#online;
  }

  set online(online: boolean) {
    this.#online = online;
  }

  /** Whether requests get through; unlike `online`, the browser does not know beforehand. */
  set reachable(reachable: boolean) {
    this.#reachable = reachable;
  }

  /** Calls back after every request with the status of its answer; 0 when none came. */
  watch(watcher: (status: number) => void): void {
    this.#watchers.push(watcher);
  }

  /** Of the next arrivals those from `first` (counted from 1) are lost, and their senders are told so. */
  fail(first: number, times: number): void {
    this.#untilFailure = first - 1;
    this.#failures = times;
  }

  /**
   * Values arrive.
   * @returns what the sender is told; a network that is down lies (Moodle queues a beacon and answers "true")
   */
  post(values: ReadonlyMap<string, string>): boolean {
    this.#untilFailure -= 1;
    if (this.#untilFailure < 0 && this.#failures > 0) {
      this.#failures -= 1;
      this.#tell(503);
      return false;
    }
    const arrives = this.#online && this.#reachable;
    if (arrives) {
      for (const [element, value] of values) this.#keep(element, value);
      this.#history.push(new Map(this.#stored));
    }
    this.#tell(arrives ? 200 : 0);
    return true;
  }

  #tell(status: number): void {
    for (const watcher of this.#watchers) watcher(status);
  }

  /** Moodle compares as PHP does: a value that is the same number is no change. */
  #keep(element: string, value: string): void {
    const before = this.#stored.get(element);
    const number = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
    if (before !== undefined && number.test(before) && number.test(value) && Number(before) === Number(value))
      return;
    this.#stored.set(element, value);
  }
}
