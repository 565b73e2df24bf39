import { graft } from '../graft.ts';
import { listenToNews } from '../live-news.ts';
import type { AuthorSetup, News } from '../protocol.ts';
import { readingPlace, returnTo } from '../reading-place.ts';
import { courseWindow, runningCourse } from '../running-course.ts';
import { restyle } from '../style-change.ts';
import { AuthorView } from './author-view.ts';
import { showProblems } from './problem-panel.ts';
import type { Linking } from './source-link.ts';
import type { AuthorWords } from './words.ts';

/** What the player gives to its author's half. */
export interface Player {
  /** An element of its page. */
  readonly find: (selector: string) => HTMLElement;
  /** Says something in the bar. */
  readonly tell: (text: string) => void;
  /** Ends the session and loads the course anew, at an address in it. */
  readonly reopen: (hash: string) => Promise<void>;
}

/** Keeps the player's course up to date with what its author saves, and shows what is wrong with it. */
export class AuthorPage {
  readonly #player: Player;
  readonly #view: AuthorView;
  readonly #linking: Linking;
  /** The newest of every text that has changed since the server began. */
  #parts: Readonly<Record<string, string>> = {};
  #css: string | null = null;
  /** Whether something has changed that the course as it runs can't take up. */
  #isBehind = false;

  constructor(setup: AuthorSetup, words: AuthorWords, player: Player) {
    const { find, tell } = player;
    this.#player = player;
    this.#linking = { setup, words, tell };
    this.#view = new AuthorView(this.#linking, { toggle: find('#author-toggle'), bar: find('#author') });
    find('#problems-close').addEventListener('click', () => {
      find('#problems').hidden = true;
      find('#author-toggle').focus();
    });
  }

  /** Begins to listen, once the course is in its frame. */
  listen(): void {
    // One after the other: the second of two rebuilds must find the first one's session open.
    let before = this.#attach();
    listenToNews((news) => {
      // What is wrong is said whatever the course in the frame does.
      if (news.kind === 'problems') this.#showProblems(news);
      else before = before.then(() => this.#onNews(news));
    });
  }

  #showProblems(news: Extract<News, { kind: 'problems' }>): void {
    showProblems(this.#player.find('#problems'), news, this.#linking, (fault, page) =>
      this.#view.reveal(fault, page),
    );
    this.#view.setFaults(news.faults);
  }

  async #onNews(news: Exclude<News, { kind: 'problems' }>): Promise<void> {
    if (news.kind === 'rebuilt') {
      if (news.mustReload) {
        this.#parts = {};
        this.#css = null;
      }
      if (news.mustReload || this.#isBehind) await this.#reload();
    } else {
      if (news.kind === 'parts') this.#parts = { ...this.#parts, ...news.parts };
      else this.#css = news.css;
      await this.#takeUp();
    }
  }

  async #reload(): Promise<void> {
    const window = courseWindow();
    const place = window && readingPlace(window);
    await this.#player.reopen(place?.hash ?? '');
    await this.#attach();
    const anew = courseWindow();
    // What is saved meanwhile does not wait for that.
    if (anew && place) void returnTo(anew, place);
  }

  /** Takes hold of a course that was loaded. What has changed since it was built reaches it too. */
  async #attach(): Promise<void> {
    const window = courseWindow();
    const course = window && (await runningCourse(window));
    if (!course) return;
    this.#view.attach(window, course);
    await this.#takeUp();
  }

  async #takeUp(): Promise<void> {
    const window = courseWindow();
    const course = window && (await runningCourse(window));
    if (!course) return;
    if (this.#css !== null) restyle(window, this.#css);
    this.#isBehind = !(await graft(window, course, this.#parts));
    await this.#view.refresh();
  }
}
