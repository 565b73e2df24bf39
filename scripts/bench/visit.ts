import type { CDPSession, Page } from 'puppeteer-core';
import { startBrowser } from '../moodle/browser.ts';
import { CoursePage, pause } from '../learner/course-page.ts';
import { PuppeteerScreen } from '../learner/puppeteer-screen.ts';
import { isContent } from '../moodle/content-address.ts';
import { stubLms } from './lms-stub.ts';
import { applyProfile } from './profiles.ts';
import type { Profile } from './profiles.ts';
import { COMMIT } from './serve-package.ts';
import type { ServedPackage } from './serve-package.ts';
import { settle } from './settle.ts';
import { Traffic } from './traffic.ts';
import { watchPage } from './watch-page.ts';
import type { BenchWindow, Watched } from './watch-page.ts';

/** How long a whole visit may take, in milliseconds: what hangs is no measure. */
const LIMIT = 180_000;

/** A learner's first visit to a course: a browser that never saw it, on a certain device. */
export class Visit {
  readonly page: Page;
  readonly course: CoursePage;
  readonly traffic: Traffic;
  readonly #cdp: CDPSession;

  private constructor(page: Page, cdp: CDPSession, traffic: Traffic) {
    this.page = page;
    this.course = new CoursePage(new PuppeteerScreen(page, isContent));
    this.traffic = traffic;
    this.#cdp = cdp;
  }

  /**
   * Opens a package and does something in it; the browser is gone afterwards.
   * @param commitTakes milliseconds that the LMS takes for each commit
   * @throws Error when it takes more than three minutes
   */
  static async during<T>(
    served: ServedPackage,
    profile: Profile,
    commitTakes: number,
    work: (visit: Visit) => Promise<T>,
  ): Promise<T> {
    const browser = await startBrowser(served.root, false);
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      // Makes whatever waits for the browser fail.
      void browser.close();
    }, LIMIT);
    try {
      const page = await browser.newPage();
      const cdp = await page.createCDPSession();
      const traffic = await Traffic.tap(cdp, new URL('.', served.launch).href);
      await cdp.send('Performance.enable');
      // A learner who reads Spanish: else the course would fetch another language first.
      await cdp.send('Emulation.setUserAgentOverride', {
        userAgent: await browser.userAgent(),
        acceptLanguage: 'es',
      });
      // What compiles these scripts names functions with a helper that pages do not have.
      await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
      await page.evaluateOnNewDocument(watchPage);
      await page.evaluateOnNewDocument(stubLms, commitTakes > 0 ? `${COMMIT}?takes=${commitTakes}` : '');
      await applyProfile(page, cdp, profile);
      await settle(browser);
      // No longer than until the first bytes are there: the rest is what is measured.
      await cdp.send('Page.navigate', { url: served.launch });
      await page.waitForFrame((frame) => frame.url() === served.launch);
      return await work(new Visit(page, cdp, traffic));
    } catch (error) {
      throw isLate ? new Error(`a visit took more than ${LIMIT / 1000} s`, { cause: error }) : error;
    } finally {
      clearTimeout(timer);
      await browser.close();
    }
  }

  /** Milliseconds since the navigation, asked of the page as the other tools' were. */
  now(): Promise<number> {
    return this.page.evaluate(() => performance.now());
  }

  /** What the page has told of itself so far. */
  async watched(): Promise<Watched> {
    const watched = await this.page.evaluate(() => (window as BenchWindow).bench);
    if (!watched) throw new Error('the page is not watched');
    return watched;
  }

  /** What the page tells once a condition holds for it. @throws Error when it does not within a minute */
  async watchedOnce(isSo: (watched: Watched) => boolean, what: string): Promise<Watched> {
    const end = performance.now() + 60_000;
    for (;;) {
      const watched = await this.watched();
      if (isSo(watched)) return watched;
      if (performance.now() > end) throw new Error(`the page never told of ${what}`);
      await pause(50);
    }
  }

  /** Bytes of JavaScript's heap after collecting garbage; nothing may be timed after that. */
  async heap(): Promise<number> {
    await this.#cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await this.#cdp.send('HeapProfiler.enable');
    await this.#cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.#cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN;
  }
}
