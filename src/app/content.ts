import { html } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { msg } from '../components/strings.ts';
import { findLesson, neighbours } from '../core/find.ts';
import type { Page } from '../core/find.ts';
import type { CourseOutline, Parts } from '../model/outline.ts';
import { loadPart, prefetchPart } from './load-part.ts';
import type { Route } from './route.ts';

/** The code that arrives after the first text. */
export type Later = typeof import('./later.ts');

type Arrival<T> = 'waiting' | 'failed' | { readonly data: T };

/** Gives views the parts of content and code that they show, and shows waiting and failure where one is not there yet. */
export class Content implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #parts = new Map<string, Arrival<Parts[keyof Parts]>>();
  #later: Arrival<Later> | undefined;
  /** Whether what was just rendered holds a notice that something is loading. */
  #waiting = false;
  #waiters: (() => void)[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#waiting = false;
  }

  hostUpdated(): void {
    if (this.#waiting) return;
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const task of waiters) task();
  }

  /** Draws a lesson's part at once when its text is there; its activities come to life when their code arrives. */
  showLessons(name: string, draw: (data: Parts['lessons']) => unknown): unknown {
    if (this.#later === undefined) this.#loadLater();
    const late = this.#later === 'failed' ? this.#failure(() => this.#loadLater()) : '';
    return html`${late}${this.show('lessons', name, draw)}`;
  }

  /** Draws what needs the later code. */
  showLater(draw: (later: Later) => unknown): unknown {
    if (this.#later === undefined) this.#loadLater();
    const code = this.#later;
    if (code === 'failed') return this.#failure(() => this.#loadLater());
    return typeof code === 'object' ? draw(code.data) : this.#loading();
  }

  /** Draws a part once it is there. @param name without the language: `mandato`, `mandato.quiz` */
  show<Kind extends keyof Parts>(kind: Kind, name: string, draw: (data: Parts[Kind]) => unknown): unknown {
    const arrived = this.#parts.get(name);
    if (arrived === undefined) this.#load(kind, name);
    if (arrived === undefined || arrived === 'waiting') return this.#loading();
    if (arrived === 'failed') return this.#failure(() => this.#load(kind, name));
    return draw(arrived.data as Parts[Kind]);
  }

  /** Runs a task when the view on the screen is the real one, not the notice that it is loading. */
  whenShown(task: () => void): void {
    this.#waiters.push(task);
  }

  /** Fetches what the learner will want next: the page after this one. */
  prefetchAround(course: CourseOutline, route: Route): void {
    const here: Page | undefined = route.view === 'lesson' || route.view === 'assessment' ? route : undefined;
    const next = here ? neighbours(course, here).next : undefined;
    if (!next) return;
    const name = next.view === 'lesson' ? findLesson(course, next.id)?.section.id : `${next.id}.quiz`;
    if (name !== undefined)
      prefetchPart(next.view === 'lesson' ? 'lessons' : 'questions', `${course.lang}/${name}`);
  }

  #failure(again: () => void): TemplateResult {
    return html`<p class="notice" role="alert">
      ${msg('app.load-failed')}
      <button class="button" type="button" @click=${again}>${msg('app.retry')}</button>
    </p>`;
  }

  #loadLater(): void {
    this.#later = 'waiting';
    void import('./later.ts')
      .then((data): Arrival<Later> => ({ data }))
      .catch((): Arrival<Later> => 'failed')
      .then((arrived) => {
        this.#later = arrived;
        this.#host.requestUpdate();
      });
  }

  #load(kind: keyof Parts, name: string): void {
    this.#parts.set(name, 'waiting');
    void loadPart(kind, `${document.documentElement.lang}/${name}`)
      .then((data): Arrival<Parts[keyof Parts]> => ({ data }))
      .catch((): Arrival<Parts[keyof Parts]> => 'failed')
      .then((arrived) => {
        this.#parts.set(name, arrived);
        this.#host.requestUpdate();
      });
  }

  #loading(): TemplateResult {
    this.#waiting = true;
    return html`<p class="notice" role="status">${msg('app.loading')}</p>`;
  }
}
