import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { LearnerState } from '../../src/core/state.ts';
import type { CourseOutline, Parts } from '../../src/model/outline.ts';

/** How long something may take that is bound to happen, in milliseconds: Moodle's own pages are slow at times. */
const PATIENCE = 60_000;
/** The address of a file of the course, as Moodle serves it. */
export const CONTENT = /\/pluginfile\.php\/.*\/mod_scorm\/content\//;

/** The course, as far as this command looks into it: what its elements and content files offer to everybody. */
type CourseWindow = Window & {
  readonly courseParts?: Readonly<Record<string, unknown>>;
};
type CourseElement = HTMLElement & { readonly session: { readonly state: LearnerState } };

/** Narrows a search: to an element, and to what says certain words. */
export interface Where {
  readonly within?: ElementHandle;
  /** What the element has to say, and nothing else; blanks do not count. */
  readonly saying?: string;
}

/** The course on the screen of Moodle's player, driven by a mouse and a keyboard. */
export class CoursePage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Waits until the course has taken over its page. @throws Error when it does not within a minute */
  async begun(): Promise<void> {
    const end = performance.now() + PATIENCE;
    while (!this.#page.frames().some((frame) => CONTENT.test(frame.url()))) {
      if (performance.now() > end)
        throw new Error(`Moodle's player at ${this.#page.url()} shows no course; expected a frame with it`);
      await pause(50);
    }
    await this.see('course-app h1');
    // The code of what says how saving stands comes after the first text.
    await this.see('.save[class*="save-"]');
  }

  /** The first such element, once it is there. @throws Error when it does not come within a minute */
  async see(selector: string, { within, saying }: Where = {}): Promise<ElementHandle> {
    try {
      const found = await this.#frame.waitForFunction(
        (selector, words, root) =>
          [...(root ?? document).querySelectorAll(selector)].find(
            (one) => words === null || (one.textContent ?? '').replace(/\s+/g, ' ').trim() === words,
          ),
        { timeout: PATIENCE },
        selector,
        saying ?? null,
        within ?? null,
      );
      const element = found.asElement();
      if (!element) throw new Error('what was found is no element');
      return element as ElementHandle;
    } catch (error) {
      const wanted = saying === undefined ? selector : `${selector} that says «${saying}»`;
      throw new Error(`the course shows no ${wanted}; it says: ${await this.#words()}`, { cause: error });
    }
  }

  /** Whether there is such an element now. */
  async has(selector: string): Promise<boolean> {
    return (await this.#frame.$(selector)) !== null;
  }

  /** What the first such element says, once it is there. */
  async textOf(selector: string, where: Where = {}): Promise<string> {
    const element = await this.see(selector, where);
    return element.evaluate((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());
  }

  /** What all such elements say now. */
  textsOf(selector: string): Promise<string[]> {
    return this.#frame.$$eval(selector, (all) =>
      all.map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()),
    );
  }

  /** Clicks on the first such element, once it is there. */
  async press(selector: string, where: Where = {}): Promise<void> {
    await this.click(await this.see(selector, where));
  }

  /** Clicks in the middle of an element, brought to the middle of the screen: the header covers its edge. */
  async click(element: ElementHandle): Promise<void> {
    await this.reveal(element, 'center');
    await element.click();
  }

  /** Brings an element onto the screen. */
  async reveal(element: ElementHandle, block: 'start' | 'center'): Promise<void> {
    await element.evaluate((one, block) => one.scrollIntoView({ block, behavior: 'instant' }), block);
  }

  /** Goes to an address of the course, such as `#/agenda`, and waits for its page. */
  async go(address: string): Promise<void> {
    await this.#frame.evaluate((hash) => {
      location.hash = hash;
    }, address);
    await this.see('main h1');
  }

  /** A file of content that the course loads, once it is there: `mandato.quiz`. */
  async part<Kind extends keyof Parts>(_kind: Kind, name: string): Promise<Parts[Kind]> {
    const found = await this.#frame.waitForFunction(
      (name) => (window as CourseWindow).courseParts?.[`${document.documentElement.lang}/${name}`],
      { timeout: PATIENCE },
      name,
    );
    return (await found.jsonValue()) as Parts[Kind];
  }

  /** The language on the screen, and the one in which Moodle speaks around it: `es`. */
  async languages(): Promise<{ readonly course: string; readonly moodle: string }> {
    const spoken = (): string => document.documentElement.lang;
    return { course: await this.#frame.evaluate(spoken), moodle: await this.#page.evaluate(spoken) };
  }

  /** The whole course as the package on this Moodle holds it. */
  async outline(): Promise<CourseOutline> {
    return (await this.part('course', 'course')).outline;
  }

  /** What the course holds of the learner. */
  state(): Promise<LearnerState> {
    return this.#frame.$eval('course-app', (app) => (app as CourseElement).session.state);
  }

  /** How saving stands, by the word of its class: `saved`, `pending`, `failed`, `read-only`… */
  saving(): Promise<string> {
    return this.#frame.$eval(
      '.save',
      (save) => [...save.classList].find((name) => name.startsWith('save-'))?.slice(5) ?? '',
    );
  }

  /** Whether the course tells the learner of a trouble with saving. */
  async hasNotice(): Promise<boolean> {
    return (await this.textsOf('.save-notices p')).some((text) => text !== '');
  }

  /** Waits until something is so. @returns how long it took, in milliseconds; null when it did not come */
  async until(isSo: () => Promise<boolean>, limit: number): Promise<number | null> {
    const begun = performance.now();
    while (performance.now() - begun < limit) {
      if (await isSo()) return Math.round(performance.now() - begun);
      await pause(50);
    }
    return null;
  }

  get #frame(): Frame {
    const frame = this.#page.frames().find((one) => CONTENT.test(one.url()));
    if (!frame) throw new Error(`the course is gone from Moodle's player at ${this.#page.url()}`);
    return frame;
  }

  async #words(): Promise<string> {
    const texts = await this.textsOf('main').catch(() => []);
    return texts.join(' ').slice(0, 200);
  }
}

/** Waits, in milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
