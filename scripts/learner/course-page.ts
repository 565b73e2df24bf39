import type { LearnerState } from '../../src/core/state.ts';
import type { CourseOutline, Parts } from '../../src/model/outline.ts';
import type { Screen, Spot, Work } from './screen.ts';

/** How long something may take that is bound to happen, in milliseconds: an LMS's own pages are slow at times. */
const PATIENCE = 60_000;

/** The course, as far as this command looks into it: what its elements and content files offer to everybody. */
type CourseWindow = Window & {
  readonly courseParts?: Readonly<Record<string, unknown>>;
};
type CourseElement = HTMLElement & { readonly session: { readonly state: LearnerState } };

/** Narrows a search: to an element, and to what says certain words. */
export interface Where {
  readonly within?: Spot;
  /** What the element has to say, and nothing else; blanks do not count. */
  readonly saying?: string;
}

/** The course on the screen, driven by a mouse and a keyboard. */
export class CoursePage {
  readonly #screen: Screen;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  /** Waits until the course has taken over its page. @throws Error when it does not within a minute */
  async begun(): Promise<void> {
    const end = performance.now() + PATIENCE;
    while ((await this.#screen.address()) === null) {
      if (performance.now() > end) throw new Error('the player shows no course; expected a frame with it');
      await pause(50);
    }
    // A frame that is just getting its page loses what was asked of the one before.
    await this.see('course-app h1').catch(() => this.see('course-app h1'));
    // The code of what says how saving stands comes after the first text.
    await this.see('.save[class*="save-"]');
  }

  /** The first such element, once it is there. @throws Error when it does not come within a minute */
  async see(selector: string, { within, saying }: Where = {}): Promise<Spot> {
    try {
      return await this.#screen.find(
        PATIENCE,
        (selector, words, root) =>
          [...(root ?? document).querySelectorAll(selector)].find(
            (one) => words === null || (one.textContent ?? '').replace(/\s+/g, ' ').trim() === words,
          ),
        selector,
        // On the page, no-break spaces count as blanks too.
        saying?.replace(/\s+/g, ' ') ?? null,
        within ?? null,
      );
    } catch (error) {
      const wanted = saying === undefined ? selector : `${selector} that says «${saying}»`;
      throw new Error(`the course shows no ${wanted}; it says: ${await this.#words()}`, { cause: error });
    }
  }

  /** The nth of such elements, counted from 0, once it is there. @throws Error when it does not come within a minute */
  async seeNth(selector: string, index: number, within: Spot): Promise<Spot> {
    return this.#screen
      .find(
        PATIENCE,
        (selector, index, root) => root.querySelectorAll(selector)[index],
        selector,
        index,
        within,
      )
      .catch(() => {
        throw new Error(`the course shows no ${selector} number ${index + 1}`);
      });
  }

  /** The nearest element around another that a selector fits. */
  around(spot: Spot, selector: string): Promise<Spot> {
    return this.#screen.find(PATIENCE, (one, selector) => one.closest<HTMLElement>(selector), spot, selector);
  }

  /** Asks the page something. */
  ask<Given extends readonly unknown[], Result>(
    work: Work<Given, Result>,
    ...given: Given
  ): Promise<Awaited<Result>> {
    return this.#screen.run(work, ...given);
  }

  /** Whether there is such an element now. */
  has(selector: string): Promise<boolean> {
    return this.ask((selector) => document.querySelector(selector) !== null, selector);
  }

  /** What the first such element says, once it is there. */
  async textOf(selector: string, where: Where = {}): Promise<string> {
    return this.ask(
      (one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim(),
      await this.see(selector, where),
    );
  }

  /** What all such elements say now. */
  textsOf(selector: string): Promise<string[]> {
    return this.ask(
      (selector) =>
        [...document.querySelectorAll(selector)].map((one) =>
          (one.textContent ?? '').replace(/\s+/g, ' ').trim(),
        ),
      selector,
    );
  }

  /** Clicks on the first such element, once it is there. */
  async press(selector: string, where: Where = {}): Promise<void> {
    await this.click(await this.see(selector, where));
  }

  /** Clicks in the middle of an element, brought to the middle of the screen: the header covers its edge. */
  async click(spot: Spot): Promise<void> {
    await this.reveal(spot, 'center');
    await this.#screen.click(spot);
  }

  /** Brings an element onto the screen. */
  async reveal(spot: Spot, block: 'start' | 'center'): Promise<void> {
    await this.ask((one, block) => one.scrollIntoView({ block, behavior: 'instant' }), spot, block);
  }

  /** Writes into a field. */
  async write(field: Spot, text: string): Promise<void> {
    await this.click(field);
    await this.#screen.type(field, text);
  }

  /** Chooses from a list by the value of a choice: the list opens outside of the page, where no click of ours reaches. */
  async choose(list: Spot, value: string): Promise<void> {
    await this.ask(
      (one, value) => {
        (one as HTMLSelectElement).value = value;
        for (const name of ['input', 'change']) one.dispatchEvent(new Event(name, { bubbles: true }));
      },
      list,
      value,
    );
  }

  /** Goes to an address of the course, such as `#/agenda`, and waits for its page. */
  async go(address: string): Promise<void> {
    await this.ask((hash) => {
      location.hash = hash;
    }, address);
    await this.see('main h1');
  }

  /** A file of content that the course loads, once it is there: `mandato.quiz`. */
  async part<Kind extends keyof Parts>(_kind: Kind, name: string): Promise<Parts[Kind]> {
    const held = (name: string): unknown =>
      (window as CourseWindow).courseParts?.[`${document.documentElement.lang}/${name}`] ?? null;
    let part: unknown = null;
    await this.until(async () => (part = await this.ask(held, name)) !== null, PATIENCE);
    if (part === null) throw new Error(`the course does not load the part ${name}`);
    return part as Parts[Kind];
  }

  /** The language on the screen: `es`. */
  language(): Promise<string> {
    return this.ask(() => document.documentElement.lang);
  }

  /** The whole course as the package in this LMS holds it. */
  async outline(): Promise<CourseOutline> {
    return (await this.part('course', 'course')).outline;
  }

  /** What the course holds of the learner. */
  state(): Promise<LearnerState> {
    return this.ask(() => {
      const app = document.querySelector<CourseElement>('course-app');
      if (!app) throw new Error('the course has not begun');
      return app.session.state;
    });
  }

  /** How saving stands, by the word of its class: `saved`, `pending`, `failed`, `read-only`… */
  saving(): Promise<string> {
    return this.ask(() => {
      const names = [...(document.querySelector('.save')?.classList ?? [])];
      return names.find((name) => name.startsWith('save-'))?.slice(5) ?? '';
    });
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

  async #words(): Promise<string> {
    const texts = await this.textsOf('main').catch(() => []);
    return texts.join(' ').slice(0, 200);
  }
}

/** Waits, in milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
