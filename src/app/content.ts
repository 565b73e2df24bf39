import { html } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { canDraw } from '../blocks/draw-block.ts';
import { msg } from '../components/strings.ts';
import { findLesson, neighbours } from '../core/find.ts';
import type { Page } from '../core/find.ts';
import type { CourseOutline, Parts } from '../model/outline.ts';
import type { CourseApp } from './course-app.ts';
import { loadPart, loadedPart, openingPart, prefetchPart } from './load-part.ts';
import type { Route } from './route.ts';

/** The code that arrives after the first text. */
export type Later = typeof import('./later.ts');
/** The code of the learner's tools, which arrives after that. */
export type Tools = typeof import('./learner-tools.ts');

type Blocks = Parts['lessons'][string];

type Arrival = 'waiting' | 'failed' | { readonly data: unknown };

/** Gives views the parts of content and code that they show, and shows waiting and failure where one is not there yet. */
export class Content implements ReactiveController {
  readonly #app: CourseApp;
  /** By name: `es/mandato`, or `later` for the code. */
  readonly #arrivals = new Map<string, Arrival>();
  /** The parts that what was just rendered asked for, by name without the language. */
  readonly #shown = new Map<string, keyof Parts>();
  /** Whether what was just rendered holds a notice that something is loading. */
  #waiting = false;
  #waiters: (() => void)[] = [];

  constructor(app: CourseApp) {
    this.#app = app;
    app.addController(this);
  }

  /** The language of the moment. */
  get #lang(): string {
    return this.#app.session.course.lang;
  }

  hostUpdate(): void {
    this.#waiting = false;
    this.#shown.clear();
  }

  hostUpdated(): void {
    if (this.#waiting) return;
    const waiters = this.#waiters;
    this.#waiters = [];
    // The view draws itself after the app, and before the browser paints.
    for (const task of waiters) requestAnimationFrame(task);
  }

  /**
   * Draws what needs the later code.
   * @param until what stands there before, in a place that the page can do without; else a notice
   */
  showLater(draw: (later: Later) => unknown, until?: unknown): unknown {
    return this.#once('later', () => import('./later.ts'), draw, until);
  }

  /** Draws what needs the learner's tools. @param until as above */
  showTools(draw: (tools: Tools) => unknown, until?: unknown): unknown {
    return this.showLater(
      ({ loadTools }) => this.#once('tools', () => loadTools(this.#app), draw, until),
      until,
    );
  }

  /** Draws a part once it is there. @param name without the language: `mandato`, `mandato.quiz` */
  show<Kind extends keyof Parts>(kind: Kind, name: string, draw: (data: Parts[Kind]) => unknown): unknown {
    const address = `${this.#lang}/${name}`;
    this.#shown.set(name, kind);
    const loaded = loadedPart(kind, address);
    return loaded === undefined ? this.#once(address, () => loadPart(kind, address), draw) : draw(loaded);
  }

  /** Draws the texts of a lesson once they are there; those of the first one came with the outline. */
  showLesson(section: string, lesson: string, draw: (blocks: Blocks) => unknown): unknown {
    const opening = loadedPart('course', openingPart(this.#lang))?.opening[lesson];
    return opening
      ? this.#showBlocks(opening, draw)
      : this.show('lessons', section, (lessons) => this.#showBlocks(lessons[lesson] ?? [], draw));
  }

  /** What draws the kinds of the first lesson is there from the beginning, and all others with the later code. */
  #showBlocks(blocks: Blocks, draw: (blocks: Blocks) => unknown): unknown {
    return blocks.every(canDraw) ? draw(blocks) : this.showLater(() => draw(blocks));
  }

  /**
   * Fetches in another language what is on the screen, so that changing to it replaces texts only.
   * @throws Error when some of it does not arrive
   */
  async prepare(lang: string): Promise<void> {
    for (const [name, kind] of this.#shown) await loadPart(kind, `${lang}/${name}`);
  }

  /** Runs a task when the view on the screen is the real one, not the notice that it is loading. */
  whenShown(task: () => void): void {
    this.#waiters.push(task);
    this.hostUpdated();
  }

  /** Fetches what the learner will want next: the page after this one. A failure is left for the page itself to report. */
  prefetchAround(course: CourseOutline, route: Route): void {
    const here: Page | undefined = route.view === 'lesson' || route.view === 'assessment' ? route : undefined;
    const next = here ? neighbours(course, here).next : undefined;
    if (next?.view === 'assessment') prefetchPart('questions', `${course.lang}/${next.id}.quiz`);
    if (next?.view === 'lesson') this.#prefetchLesson(course, next.id).catch(() => undefined);
  }

  async #prefetchLesson(course: CourseOutline, id: string): Promise<void> {
    const section = findLesson(course, id)?.section.id;
    if (section === undefined) return;
    const lessons = await loadPart('lessons', `${course.lang}/${section}`);
    const { rehearseLesson } = await import('./later.ts');
    await rehearseLesson(id, lessons[id] ?? []);
  }

  #once<T>(name: string, fetch: () => Promise<T>, draw: (data: T) => unknown, until?: unknown): unknown {
    const arrived = this.#arrivals.get(name);
    const load = (): Promise<void> => this.#load(name, fetch);
    if (arrived === undefined) void load();
    if (arrived === 'failed') return this.#failure(load);
    // What arrives under a name is what was fetched for it.
    return typeof arrived === 'object' ? draw(arrived.data as T) : (until ?? this.#loading());
  }

  #failure(again: () => Promise<void>): TemplateResult {
    const retry = async ({ currentTarget }: Event): Promise<void> => {
      await again();
      await this.#app.updateComplete;
      // The button may be gone: who stood on it begins at the heading, or asks once more.
      this.whenShown(() => {
        if ((currentTarget as Element | null)?.isConnected !== false) return;
        const find = (selector: string): HTMLElement | null => this.#app.querySelector(selector);
        (find('h1') ?? find('main [role="alert"] button'))?.focus({ preventScroll: true });
      });
    };
    return html`<p class="notice" role="alert">
      ${msg('app.load-failed')}
      <button class="button" type="button" @click=${(event: Event) => void retry(event)}>
        ${msg('app.retry')}
      </button>
    </p>`;
  }

  async #load(name: string, fetch: () => Promise<unknown>): Promise<void> {
    this.#arrivals.set(name, 'waiting');
    const arrived = await fetch().then(
      (data): Arrival => ({ data }),
      (): Arrival => 'failed',
    );
    this.#arrivals.set(name, arrived);
    this.#app.requestUpdate();
  }

  #loading(): TemplateResult {
    this.#waiting = true;
    return html`<p class="notice loading" role="status">${msg('app.loading')}</p>`;
  }
}
