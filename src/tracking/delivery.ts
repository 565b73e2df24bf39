/** What the Resource Timing API tells of a request; `responseStatus` is 0 when no answer came. */
interface RequestEntry {
  readonly name: string;
  readonly initiatorType: string;
  readonly startTime: number;
  /** Unknown to Safari before 17. */
  readonly responseStatus?: number;
}

/** How a script sends something to its server. */
const SENDERS: readonly string[] = ['xmlhttprequest', 'fetch', 'beacon'];
/** Milliseconds to wait for word of a request. A synchronous one shows at once, a beacon when its answer is there. */
const PATIENCE = 1_000;
const PATIENCE_HIDDEN = 10_000;

/**
 * Whether what an LMS says it saved has left the browser. Moodle queues a beacon when its request fails, and answers
 * "true" (`request.js`); but the browser shows the failed request to whoever watches the window that sent it.
 */
export class Delivery {
  readonly #window: Window;
  #listening = false;
  /** When the first request began whose arrival is not proved yet. */
  #since: number | null = null;
  /** Whether the requests since then met answers; null before any of them showed. */
  #seen: boolean | null = null;
  #decide: ((arrived: boolean) => void) | null = null;
  /** Whether this LMS ever showed a request: one that never does is not waited for twice. */
  #speaks = true;

  /** @param window the one that holds the API, and whose script sends what is committed */
  constructor(window: Window) {
    this.#window = window;
    try {
      const { PerformanceObserver: Observer } = window as Window & typeof globalThis;
      new Observer((list) => this.#look(list.getEntries())).observe({ type: 'resource' });
      this.#listening = true;
    } catch {
      // A browser that shows nothing: the LMS's word is all there is.
    }
  }

  /** To be called before something is sent that `arrived` will be asked about. */
  begin(): void {
    if (!this.#listening) return;
    this.#since ??= this.#window.performance.now();
    // What was lost since then stays lost; what arrived says nothing of what is sent now.
    if (this.#seen) this.#seen = null;
  }

  /** Whether nothing that was sent since `begin` got lost, as far as this browser and this LMS show it. */
  async arrived(): Promise<boolean> {
    if (!this.#listening) return true;
    const arrived = this.#seen ?? (await this.#wait());
    this.forget();
    return arrived;
  }

  /** Nobody will ask about what was sent since `begin`: it is going to be sent again. */
  forget(): void {
    this.#since = null;
    this.#seen = null;
  }

  #wait(): Promise<boolean> {
    const isHidden = this.#window.document.visibilityState === 'hidden';
    const patience = !this.#speaks ? 0 : isHidden ? PATIENCE_HIDDEN : PATIENCE;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#speaks = false;
        this.#settle(true);
      }, patience);
      const before = this.#decide;
      this.#decide = (arrived) => {
        clearTimeout(timer);
        before?.(arrived);
        resolve(arrived);
      };
    });
  }

  #look(entries: readonly PerformanceEntry[]): void {
    const sent = (entries as unknown as readonly RequestEntry[]).filter(
      ({ name, initiatorType, startTime }) =>
        SENDERS.includes(initiatorType) &&
        startTime >= (this.#since ?? Number.POSITIVE_INFINITY) &&
        // Browsers hide what became of requests to other sites.
        name.startsWith(`${this.#window.location.origin}/`),
    );
    if (sent.length === 0) return;
    this.#speaks = true;
    this.#seen = this.#seen !== false && !sent.some(({ responseStatus }) => responseStatus === 0);
    this.#settle(this.#seen);
  }

  #settle(arrived: boolean): void {
    this.#decide?.(arrived);
    this.#decide = null;
  }
}
