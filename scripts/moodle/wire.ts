import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/** How the way to Moodle is disturbed: `down` loses every request, `error` answers each with 503. */
export type Disturbance = 'none' | 'down' | 'error';

/** What passed between a page and Moodle, and what of it was there to keep the record. */
export interface Traffic {
  /** Saves that reached the network, whether or not they were answered. */
  readonly posts: number;
  /** How many of them were sent while a page went away or after another way had failed. */
  readonly beacons: number;
  /** Milliseconds from asking to having the answer, summed: the page stands still meanwhile. */
  readonly blocked: number;
  /** The longest of them, in milliseconds. */
  readonly longest: number;
  /** Everything that came over the network: pages, scripts, the course and answers to saves; not what the browser had. */
  readonly requests: number;
  /** Bytes of all that came, headers included. */
  readonly received: number;
  /** Bytes of all that was sent, headers included. */
  readonly sent: number;
}

const RECORD = '/mod/scorm/datamodel.php';

/** The way between one page and Moodle: counts what is saved, and can be disturbed. */
export class Wire {
  readonly #session: CDPSession;
  readonly #host: string;
  readonly #open = new Map<string, number>();
  readonly #times: number[] = [];
  #posts = 0;
  #beacons = 0;
  #requests = 0;
  #received = 0;
  #sent = 0;
  #disturbance: Disturbance = 'none';

  private constructor(session: CDPSession, host: string) {
    this.#session = session;
    this.#host = host;
  }

  /** @param root the address of Moodle, which alone is disturbed */
  static async tap(page: Page, root: string): Promise<Wire> {
    const session = await page.createCDPSession();
    const wire = new Wire(session, new URL(root).host);
    session.on('Network.requestWillBeSent', (event) => wire.#onSent(event));
    session.on('Network.requestWillBeSentExtraInfo', ({ headers }) => wire.#onHeaders(headers));
    session.on('Network.loadingFinished', (event) => {
      wire.#onCame(event);
      wire.#onDone(event);
    });
    session.on('Network.loadingFailed', (event) => wire.#onDone(event));
    session.on('Fetch.requestPaused', (event) => void wire.#onPaused(event));
    await session.send('Network.enable');
    return wire;
  }

  get traffic(): Traffic {
    return {
      posts: this.#posts,
      beacons: this.#beacons,
      blocked: Math.round(this.#times.reduce((sum, time) => sum + time, 0)),
      longest: Math.round(Math.max(0, ...this.#times)),
      requests: this.#requests,
      received: this.#received,
      sent: this.#sent,
    };
  }

  /** Disturbs the way from now on, or mends it. The browser goes on believing that it is online. */
  async disturb(disturbance: Disturbance): Promise<void> {
    this.#disturbance = disturbance;
    if (disturbance === 'none') await this.#session.send('Fetch.disable');
    else await this.#session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  }

  /** Ends the page's process from one moment to the next, as a crash or an empty battery does. */
  async kill(): Promise<void> {
    const gone = new Promise<void>((resolve) => {
      this.#session.once('Inspector.targetCrashed', () => resolve());
    });
    // A page that crashes does not answer.
    this.#session.send('Page.crash').catch(() => undefined);
    await gone;
  }

  /** Takes the learner's session away, as happens after a long pause or a login elsewhere. */
  async forgetSession(root: string): Promise<void> {
    const { cookies } = await this.#session.send('Network.getCookies', { urls: [`${root}/`] });
    for (const { name, domain, path } of cookies)
      await this.#session.send('Network.deleteCookies', { name, domain, path });
  }

  #onSent({ request, requestId, timestamp, type }: Protocol.Network.RequestWillBeSentEvent): void {
    this.#sent += Buffer.byteLength(request.postData ?? '');
    if (request.method !== 'POST' || !request.url.includes(RECORD)) return;
    this.#posts += 1;
    if (type === 'Ping') this.#beacons += 1;
    else this.#open.set(requestId, timestamp);
  }

  #onHeaders(headers: Protocol.Network.Headers): void {
    // Each is a line: «name: value» and its end.
    for (const [name, value] of Object.entries(headers)) this.#sent += Buffer.byteLength(name + value) + 4;
  }

  #onCame({ encodedDataLength }: Protocol.Network.LoadingFinishedEvent): void {
    if (encodedDataLength <= 0) return;
    this.#requests += 1;
    this.#received += encodedDataLength;
  }

  #onDone({ requestId, timestamp }: { readonly requestId: string; readonly timestamp: number }): void {
    const begun = this.#open.get(requestId);
    if (begun === undefined) return;
    this.#open.delete(requestId);
    this.#times.push((timestamp - begun) * 1000);
  }

  async #onPaused({ requestId, request }: Protocol.Fetch.RequestPausedEvent): Promise<void> {
    const isOurs = URL.canParse(request.url) && new URL(request.url).host === this.#host;
    const disturbance = isOurs ? this.#disturbance : 'none';
    try {
      if (disturbance === 'down')
        await this.#session.send('Fetch.failRequest', { requestId, errorReason: 'ConnectionFailed' });
      else if (disturbance === 'error')
        await this.#session.send('Fetch.fulfillRequest', { requestId, responseCode: 503 });
      else await this.#session.send('Fetch.continueRequest', { requestId });
    } catch {
      // The page that asked is gone, and nobody waits for the answer.
    }
  }
}
