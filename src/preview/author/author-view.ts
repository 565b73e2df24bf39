import type { Fault } from '../protocol.ts';
import type { CourseWindow, RunningCourse } from '../running-course.ts';
import type { CourseFacts } from './facts.ts';
import { factElements, scrollToMark, showMarks } from './marks.ts';
import { pageNote, pageOf } from './notes.ts';
import type { Note } from './notes.ts';
import { pageMarks } from './page-marks.ts';
import { sourceLink } from './source-link.ts';
import type { Linking } from './source-link.ts';

/** Where a browser remembers whether its author's mode is on. */
const STORED = 'preview-author';

/** The elements of the player's page that the mode works with. */
export interface AuthorElements {
  readonly toggle: HTMLElement;
  readonly bar: HTMLElement;
}

/** What authors see of the course beyond what learners see: faults at their place, and notes while the mode is on. */
export class AuthorView {
  readonly #elements: AuthorElements;
  readonly #linking: Linking;
  readonly #lang = document.documentElement.lang;
  readonly #facts = new Map<string, CourseFacts>();
  #window: CourseWindow | null = null;
  #faults: readonly Fault[] = [];
  #isOn = localStorage.getItem(STORED) === 'on';
  /** Whether it will draw before the next paint. */
  #isDue = false;
  /** The languages that were asked for already: what does not come is not asked for at every change. */
  readonly #asked = new Set<string>();
  /** The fault that the author wants to see. */
  #sought: Fault | null = null;
  /** What the bar says, as JSON. */
  #said = '';

  constructor(linking: Linking, elements: AuthorElements) {
    this.#linking = linking;
    this.#elements = elements;
    elements.toggle.addEventListener('click', () => this.#toggle());
    this.#showSwitch();
  }

  /** Takes up a course that was loaded. */
  attach(window: CourseWindow, course: RunningCourse): void {
    this.#window = window;
    const redraw = (): void => this.#redrawSoon(window);
    new window.MutationObserver(redraw).observe(course, { childList: true, subtree: true });
    new window.MutationObserver(redraw).observe(window.document.documentElement, {
      attributeFilter: ['lang'],
    });
    window.addEventListener('hashchange', redraw);
    redraw();
  }

  /** Shows these faults, and no others any more. */
  setFaults(faults: readonly Fault[]): void {
    this.#faults = faults;
    this.#draw();
  }

  /** Asks again for what authors want to know: the content has changed. */
  async refresh(): Promise<void> {
    if (!this.#isOn || !this.#window) return;
    const { lang } = this.#window.document.documentElement;
    const response = await fetch(`/api/author/${encodeURIComponent(lang)}`).catch(() => null);
    // Without an answer the last one stays.
    if (response?.ok !== true) return;
    const facts = (await response.json()) as CourseFacts;
    // Those of other languages may be older now, and are asked for when they are wanted.
    this.#facts.clear();
    this.#asked.clear();
    this.#facts.set(lang, facts);
    this.#draw();
  }

  /** Goes to a page, and to a fault on it as soon as it is shown there. */
  reveal(fault: Fault, page: string): void {
    const window = this.#window;
    if (!window) return;
    this.#sought = fault;
    if (!window.location.hash.startsWith(page)) window.location.hash = page;
    else this.#draw();
  }

  #toggle(): void {
    this.#isOn = !this.#isOn;
    localStorage.setItem(STORED, this.#isOn ? 'on' : 'off');
    this.#showSwitch();
    this.#draw();
    void this.refresh();
  }

  #showSwitch(): void {
    this.#elements.toggle.setAttribute('aria-pressed', String(this.#isOn));
    this.#elements.bar.hidden = !this.#isOn;
  }

  /** At once for many changes, and before the browser paints them. */
  #redrawSoon(window: CourseWindow): void {
    if (this.#isDue) return;
    this.#isDue = true;
    window.requestAnimationFrame(() => {
      this.#isDue = false;
      this.#draw();
    });
  }

  #draw(): void {
    const window = this.#window;
    if (!window?.document?.body) return;
    const { lang } = window.document.documentElement;
    const known = this.#isOn ? (this.#facts.get(lang) ?? null) : null;
    if (this.#isOn && !known && !this.#asked.has(lang)) {
      this.#asked.add(lang);
      void this.refresh();
    }
    const writing = { words: this.#linking.words, lang: this.#lang };
    const page = pageOf(window.location.hash);
    const marks = pageMarks(window.document, { page, lang, facts: known, faults: this.#faults }, writing);
    showMarks(window, marks, this.#linking);
    const sought = marks.find(({ faults }) => this.#sought !== null && faults.includes(this.#sought));
    if (sought) {
      this.#sought = null;
      scrollToMark(window, sought);
    }
    if (known) this.#fillBar(pageNote(known, page, writing));
  }

  #fillBar(note: Note): void {
    const content = JSON.stringify(note);
    // What has not changed keeps the focus.
    if (this.#said === content) return;
    this.#said = content;
    this.#elements.bar.replaceChildren(
      ...factElements(document, note),
      sourceLink(document, note.place, this.#linking),
    );
  }
}
