import { axeOptions, explain } from '../browser/axe.ts';
import type * as axeCore from 'axe-core';
import type { CourseOutline, Parts } from '../../src/model/outline.ts';
import type { StringKey } from '../../src/model/strings.ts';
import { setStrings } from '../../src/components/strings.ts';
import { find, textOf, until } from '../browser/mount.ts';
import type { Host, Launching } from './host.ts';

declare global {
  /** What `watch-frame.js` tells. */
  var courseTroubles: string[];
  /** What the course's browser is to say of the languages that its user reads. */
  var browserLanguages: readonly string[] | undefined;
}

/** The course's own window, as far as tests look into it. */
type CourseWindow = Window & {
  readonly courseParts?: Readonly<Record<string, unknown>>;
  readonly axe?: typeof axeCore;
  readonly trustedTypes?: typeof globalThis.trustedTypes;
  /** Lets a script of a test past the page's policy. */
  readonly testScripts?: { createScriptURL(address: string): string };
};

/** A course in a frame, as LMSs show it. */
export class CourseFrame {
  readonly #frame: HTMLIFrameElement;
  readonly #host: Host;

  private constructor(frame: HTMLIFrameElement, host: Host) {
    this.#frame = frame;
    this.#host = host;
  }

  /** The page of a host's package where no script runs: as it stands until the app has arrived. */
  static async withoutScripts(host: Host): Promise<Document> {
    const frame = framed(host);
    frame.sandbox.add('allow-same-origin');
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    if (!frame.contentDocument) throw new Error('the page without scripts is out of reach');
    return frame.contentDocument;
  }

  /**
   * Launches the package of a host and waits until the course has taken over its page.
   * @param address where in the course the page is opened, such as `#/agenda`
   */
  static async launch(host: Host, launching: Launching = {}, address = ''): Promise<CourseFrame> {
    globalThis.courseTroubles = [];
    await host.open(launching);
    const frame = framed(host);
    frame.src += address;
    document.body.append(frame);
    const course = new CourseFrame(frame, host);
    await until(() => course.document.querySelector('course-app h1') !== null, 'the course has begun');
    // What the tests look for are the words of the course that they have launched.
    setStrings(course.part('course', 'course').strings, course.#lang);
    return course;
  }

  get window(): CourseWindow {
    if (!this.#frame.contentWindow) throw new Error('the course is not launched');
    return this.#frame.contentWindow;
  }

  get document(): Document {
    return this.window.document;
  }

  /** The language in which the course is shown. */
  get #lang(): string {
    return this.document.documentElement.lang;
  }

  /** The whole course, from the package itself. */
  get outline(): CourseOutline {
    return this.part('course', 'course').outline;
  }

  /** A part of the content in the language of the page, which has been loaded. @throws Error when it has not */
  part<Kind extends keyof Parts>(_kind: Kind, name: string): Parts[Kind] {
    // The page of one section begins with a part of its own.
    const folder = name === 'course' ? (this.document.documentElement.dataset['section'] ?? '') : '';
    const part = this.window.courseParts?.[`${this.#lang}/${folder}${name}`];
    if (part === undefined) throw new Error(`the part ${this.#lang}/${folder}${name} has not been loaded`);
    return part as Parts[Kind];
  }

  /** The texts of a lesson that is on the screen. */
  lesson(section: string, id: string): Parts['lessons'][string] {
    return this.part('course', 'course').opening[id] ?? this.part('lessons', section)[id] ?? [];
  }

  /** A word of the interface in the language of the page, as authors wrote it. */
  word(key: StringKey): string {
    const words = this.part('course', 'course').strings[key];
    return typeof words === 'string' ? words : words.other;
  }

  /** From now on a file of the package does not arrive, as if a server had lost it. */
  lose(path: string): void {
    const { head } = this.document;
    const append = head.append.bind(head);
    head.append = (...nodes) => {
      for (const node of nodes)
        // Scripts of the frame are no instances of this window's classes.
        if (
          typeof node !== 'string' &&
          node.nodeName === 'SCRIPT' &&
          (node as HTMLScriptElement).getAttribute('src') === path
        )
          (node as HTMLScriptElement).src = `lost/${path}`;
      append(...nodes);
    };
  }

  /** The first element of a kind that says the words, once it is there. */
  async see<T extends HTMLElement>(selector: string, words = ''): Promise<T> {
    const all = (): Element[] => [...this.document.querySelectorAll(selector)];
    await until(
      () => all().some((element) => textOf(element).includes(words)),
      `${selector} says «${words}»; the page says: ${textOf(this.document.querySelector('main')).slice(0, 300)}`,
    );
    return find<T>(this.document, selector, words);
  }

  /** Presses a button or follows a link. */
  async press(selector: string, words = ''): Promise<void> {
    (await this.see(selector, words)).click();
    await rendered();
  }

  /** Goes to an address of the course, such as `#/agenda`. */
  async go(address: string): Promise<void> {
    this.window.location.hash = address;
    await rendered();
  }

  /** Waits until everything is saved. */
  async saved(): Promise<void> {
    await rendered();
    await until(() => this.document.querySelector('.save-pending') === null, 'the progress is saved');
  }

  /** @throws Error with every violation that axe finds on the page as it is */
  async expectNoViolations(): Promise<void> {
    const { axe } = await this.#withAxe();
    const { violations } = await axe.run(this.document, axeOptions(axe));
    if (violations.length > 0) throw new Error(explain(violations));
  }

  /** Leaves as learners do: the frame is gone from one moment to the next. @returns what went wrong meanwhile */
  leave(): readonly string[] {
    const outside = this.#requestsOutside();
    this.#frame.remove();
    return [...globalThis.courseTroubles, ...outside, ...this.#host.close()];
  }

  async #withAxe(): Promise<{ axe: typeof axeCore }> {
    if (!this.window.axe) {
      const script = this.document.createElement('script');
      const address = '/node_modules/axe-core/axe.min.js';
      script.src = this.window.testScripts?.createScriptURL(address) ?? address;
      this.document.head.append(script);
      await until(() => this.window.axe !== undefined, 'axe is loaded');
    }
    const { axe } = this.window;
    if (!axe) throw new Error('axe is gone');
    return { axe };
  }

  #requestsOutside(): string[] {
    const home = new URL('.', this.#frame.src).href;
    const ours = ['/tests/package/watch-frame.js', '/node_modules/axe-core/axe.min.js'];
    return this.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(home) && !ours.includes(new URL(name).pathname))
      .map((name) => `the course asked for ${name}, which is outside of its package`);
  }
}

function framed(host: Host): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'course';
  frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
  frame.src = `/packages/${host.course}/${host.standard}/${host.page}`;
  return frame;
}

/** Lets the course draw, and save what it saves after drawing. */
export function rendered(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
