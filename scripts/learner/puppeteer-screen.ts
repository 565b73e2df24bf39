import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { Screen, Spot, Work } from './screen.ts';

/** A course in a page of a browser that Puppeteer drives. */
export class PuppeteerScreen implements Screen {
  readonly #page: Page;
  readonly #isCourse: (address: string) => boolean;

  /** @param isCourse tells the course from the pages around it by its address */
  constructor(page: Page, isCourse: (address: string) => boolean) {
    this.#page = page;
    this.#isCourse = isCourse;
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
    const found = await this.#frame.waitForFunction(asCalled(work), { timeout: patience }, ...given);
    const element = found.asElement();
    if (!element) throw new Error('what was found is no element');
    return element as unknown as Spot;
  }

  async click(spot: Spot): Promise<void> {
    await handleOf(spot).click();
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
