import type { CDPSession } from 'puppeteer-core';
import type { Request } from './floor.ts';

/** Some of what a request brought, unpacked, and when, by the same clock as the requests. */
interface Piece {
  readonly requestId: string;
  readonly at: number;
  readonly dataLength: number;
}

/** What a page fetches of its package, as Chromium tells it; what else the browser asks for is left out, such as an icon. */
export class Traffic {
  readonly #requests = new Map<string, Request>();
  readonly #open = new Set<string>();
  readonly #pieces: Piece[] = [];
  #last = performance.now();

  /** Listens from now on. @param folder the address below which the package lies */
  static async tap(cdp: CDPSession, folder: string): Promise<Traffic> {
    const traffic = new Traffic();
    cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
      if (!request.url.startsWith(folder)) return;
      traffic.#requests.set(requestId, { url: request.url, sent: timestamp, finished: null, bytes: 0 });
      traffic.#open.add(requestId);
      traffic.#last = performance.now();
    });
    cdp.on('Network.dataReceived', ({ requestId, timestamp, dataLength }) => {
      if (traffic.#requests.has(requestId)) traffic.#pieces.push({ requestId, at: timestamp, dataLength });
    });
    cdp.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
      const request = traffic.#requests.get(requestId);
      if (request)
        traffic.#requests.set(requestId, { ...request, finished: timestamp, bytes: encodedDataLength });
      traffic.#close(requestId);
    });
    cdp.on('Network.loadingFailed', ({ requestId }) => traffic.#close(requestId));
    await cdp.send('Network.enable');
    return traffic;
  }

  /** All requests so far. */
  get requests(): readonly Request[] {
    return [...this.#requests.values()];
  }

  /**
   * How many bytes of the first request, the page's own, had come over the line so many milliseconds after it was sent.
   * Chromium tells of pieces unpacked only: their share of the whole is taken for their share of what came.
   */
  pageBytesBy(milliseconds: number): number {
    const [[id, page] = []] = this.#requests;
    if (!page) return NaN;
    const pieces = this.#pieces.filter(({ requestId }) => requestId === id);
    const end = page.sent + milliseconds / 1000;
    const share = lengthOf(pieces.filter(({ at }) => at <= end)) / lengthOf(pieces);
    return share * page.bytes;
  }

  /** Waits until nothing was under way for so many milliseconds. @throws Error when that does not come within a minute */
  async quiet(milliseconds: number): Promise<void> {
    const end = performance.now() + 60_000;
    while (this.#open.size > 0 || performance.now() - this.#last < milliseconds) {
      if (performance.now() > end) {
        const urls = [...this.#open].map((id) => this.#requests.get(id)?.url);
        throw new Error(`the page still waits for ${urls.join(', ')} after a minute`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  #close(requestId: string): void {
    if (this.#open.delete(requestId)) this.#last = performance.now();
  }
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { dataLength }) => sum + dataLength, 0);
}
