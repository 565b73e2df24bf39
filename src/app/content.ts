import { html } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { msg } from '../components/strings.ts';
import { findLesson, neighbours } from '../core/find.ts';
import type { Page } from '../core/find.ts';
import type { CourseOutline, Parts } from '../model/outline.ts';
import { loadPart, prefetchPart } from './load-part.ts';
import type { Route } from './route.ts';

type Arrived = { readonly data: Parts[keyof Parts] } | { readonly failed: true };

/** Gives views the parts of content that they show, and shows waiting and failure where a part is not there yet. */
export class Content implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #parts = new Map<string, Arrived | 'waiting'>();
  #waiters: (() => void)[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if ([...this.#parts.values()].includes('waiting')) return;
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const task of waiters) task();
  }

  /** Draws a part once it is there. @param name without the language: `mandato`, `mandato.quiz` */
  show<Kind extends keyof Parts>(kind: Kind, name: string, draw: (data: Parts[Kind]) => unknown): unknown {
    const arrived = this.#parts.get(name);
    if (arrived === undefined) this.#load(kind, name);
    if (arrived === undefined || arrived === 'waiting')
      return html`<p class="notice" role="status">${msg('app.loading')}</p>`;
    if ('failed' in arrived) {
      return html`<p class="notice" role="alert">
        ${msg('app.load-failed')}
        <button class="button" type="button" @click=${() => this.#load(kind, name)}>
          ${msg('app.retry')}
        </button>
      </p>`;
    }
    return draw(arrived.data as Parts[Kind]);
  }

  /** Runs a task when the view on the screen is the real one, not the notice that it is loading. */
  whenShown(task: () => void): void {
    this.#waiters.push(task);
  }

  /** Fetches what the learner will want next: the section at hand, then the page after this one. */
  prefetchAround(course: CourseOutline, route: Route): void {
    const here: Page | undefined = route.view === 'lesson' || route.view === 'assessment' ? route : undefined;
    const next = here ? neighbours(course, here).next : undefined;
    if (!next) return;
    const name = next.view === 'lesson' ? findLesson(course, next.id)?.section.id : `${next.id}.quiz`;
    if (name !== undefined)
      prefetchPart(next.view === 'lesson' ? 'lessons' : 'questions', `${course.lang}/${name}`);
  }

  #load(kind: keyof Parts, name: string): void {
    this.#parts.set(name, 'waiting');
    void loadPart(kind, `${document.documentElement.lang}/${name}`)
      .then((data): Arrived => ({ data }))
      .catch((): Arrived => ({ failed: true }))
      .then((arrived) => {
        this.#parts.set(name, arrived);
        this.#host.requestUpdate();
      });
  }
}
