import { setTimeout as delay } from 'node:timers/promises';
import type { ElementHandle, Frame, JSHandle, Page } from 'puppeteer-core';
import type { Screen, Spot, Work } from './screen.ts';

/** A course in a page of a browser that Puppeteer drives. */
export class PuppeteerScreen implements Screen {
  readonly #page: Page;
  readonly #isCourse: (address: string) => boolean;
  readonly #runsNoScripts: boolean;

  /**
   * @param isCourse tells the course from the pages around it by its address
   * @param runsNoScripts whether the page runs none: then nothing in it can tell when something is there, or where
   */
  constructor(page: Page, isCourse: (address: string) => boolean, runsNoScripts = false) {
    this.#page = page;
    this.#isCourse = isCourse;
    this.#runsNoScripts = runsNoScripts;
  }

  async run<Given extends readonly unknown[], Result>(
    work: Work<Given, Result>,
    ...given: Given
  ): Promise<Awaited<Result>> {
    return this.#frame.evaluate(asCalled(work), ...given);
  }

  async find<Given extends readonly unknown[]>(
    patience: number,
    work: Work<Given, Element | null | undefined>,
    ...given: Given
  ): Promise<Spot> {
    const found = this.#runsNoScripts
      ? await this.#look(patience, work, given)
      : await this.#frame.waitForFunction(asCalled(work), { timeout: patience }, ...given);
    const element = found.asElement();
    if (!element) throw new Error('what was found is no element');
    return element as unknown as Spot;
  }

  async #look<Given extends readonly unknown[]>(
    patience: number,
    work: Work<Given, Element | null | undefined>,
    given: Given,
  ): Promise<JSHandle> {
    const end = performance.now() + patience;
    for (;;) {
      // A page that is just being left answers no question.
      const found = await this.#frame.evaluateHandle(asCalled(work), ...given).catch(() => null);
      if (found?.asElement()) return found;
      if (performance.now() > end) throw new Error(`it did not come within ${patience / 1000} s`);
      await delay(50);
    }
  }

  async click(spot: Spot): Promise<void> {
    if (!this.#runsNoScripts) return handleOf(spot).click();
    const { x, y } = await this.run((one) => {
      one.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = one.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, spot);
    return this.#page.mouse.click(x, y);
  }

  async type(spot: Spot, text: string): Promise<void> {
    await handleOf(spot).type(text);
  }

  async address(): Promise<string | null> {
    return this.#found?.url() ?? null;
  }

  get #found(): Frame | undefined {
    return this.#page.frames().find((one) => this.#isCourse(one.url()));
  }

  get #frame(): Frame {
    const frame = this.#found;
    if (!frame) throw new Error(`the course is gone from the page at ${this.#page.url()}`);
    return frame;
  }
}

/** Spots are Puppeteer's handles, which it gives to a work as elements: what `Work` says in types of our own. */
function asCalled<Given extends readonly unknown[], Result>(
  work: Work<Given, Result>,
): (...given: unknown[]) => Result {
  return work as unknown as (...given: unknown[]) => Result;
}

function handleOf(spot: Spot): ElementHandle {
  return spot as unknown as ElementHandle;
}
