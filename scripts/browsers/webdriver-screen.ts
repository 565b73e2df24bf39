import { setTimeout as delay } from 'node:timers/promises';
import type { Screen, Spot, Work } from '../learner/screen.ts';
import { DriverError } from './webdriver.ts';
import type { WebDriver } from './webdriver.ts';

/** The name under which WebDriver hands on elements. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** How often something that is bound to come is looked for, in milliseconds. */
const GLANCE = 50;
/** What a driver says of a frame that is no longer what it was. */
const GONE = ['no such frame', 'no such window', 'stale element reference', 'javascript error'];

/** A course in a tab of a browser that WebDriver drives. */
export class WebDriverScreen implements Screen {
  readonly #driver: WebDriver;
  readonly #tab: string;
  readonly #isCourse: (address: string) => boolean;

  constructor(driver: WebDriver, tab: string, isCourse: (address: string) => boolean) {
    this.#driver = driver;
    this.#tab = tab;
    this.#isCourse = isCourse;
  }

  async run<Given extends readonly unknown[], Result>(
    work: Work<Given, Result>,
    ...given: Given
  ): Promise<Awaited<Result>> {
    return (await this.#driver.run(work.toString(), given)) as Awaited<Result>;
  }

  async find<Given extends readonly unknown[]>(
    patience: number,
    work: Work<Given, Element | null | undefined>,
    ...given: Given
  ): Promise<Spot> {
    const end = performance.now() + patience;
    for (;;) {
      const found = await this.#driver.run(work.toString(), given);
      if (typeof found === 'object' && found !== null && ELEMENT in found) return found as unknown as Spot;
      if (performance.now() > end) throw new Error(`it did not come within ${patience / 1000} s`);
      await delay(GLANCE);
    }
  }

  async click(spot: Spot): Promise<void> {
    await this.#driver.post(`/element/${idOf(spot)}/click`);
  }

  async type(spot: Spot, text: string): Promise<void> {
    await this.#driver.post(`/element/${idOf(spot)}/value`, { text });
  }

  /** Also enters the frame of the course, where all else is done. */
  async address(): Promise<string | null> {
    await this.#driver.post('/window', { handle: this.#tab });
    await this.#driver.post('/frame', { id: null });
    const here = await this.#addressHere();
    if (this.#isCourse(here)) return here;
    const frames = (await this.#driver.run(
      '() => [...document.querySelectorAll("iframe")]',
      [],
    )) as unknown[];
    for (const frame of frames) {
      const address = await this.#enter(frame);
      if (address !== null && this.#isCourse(address)) return address;
      await this.#driver.post('/frame', { id: null });
    }
    return null;
  }

  /** Enters a frame. @returns the address there; null when it is gone already */
  async #enter(frame: unknown): Promise<string | null> {
    try {
      await this.#driver.post('/frame', { id: frame });
      return await this.#addressHere();
    } catch (error) {
      if (error instanceof DriverError && GONE.includes(error.kind)) return null;
      throw error;
    }
  }

  async #addressHere(): Promise<string> {
    return String(await this.#driver.run('() => location.href', []));
  }
}

function idOf(spot: Spot): string {
  return (spot as unknown as Record<string, string>)[ELEMENT] ?? '';
}
