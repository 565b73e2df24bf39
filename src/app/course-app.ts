import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from '../components/decorators.ts';
import type { ActivityUsed } from '../blocks/events.ts';
import { afterPaint } from '../components/after-paint.ts';
import { LightElement } from '../components/light-element.ts';
import { msg } from '../components/strings.ts';
import { findLesson, findSection, neighbours, pages } from '../core/find.ts';
import type { Page } from '../core/find.ts';
import { outcome } from '../core/progress.ts';
import type { CourseSession } from '../core/session.ts';
import { coverTemplate } from '../views/cover.ts';
import '../views/course-lesson.ts';
import type { PositionReached } from '../views/events.ts';
import { Content } from './content.ts';
import { revealInLms } from './reveal-in-lms.ts';
import { addressOf, readRoute } from './route.ts';
import type { Route } from './route.ts';
import type { Keeper, Offer } from './save-status.ts';
import { NO_TOOLS, shellTemplate } from './shell.ts';

/**
 * The course: turns addresses into views, what happens in views into actions, and state into what views show.
 * Everything meets here and nowhere else.
 *
 * @fires take-over-wanted when the learner wants to go on here rather than in another window
 */
export class CourseApp extends LightElement {
  @property({ attribute: false }) session!: CourseSession;
  @property({ attribute: false }) keeper: Keeper = 'lms';
  /** Whether to take up progress that was made without the LMS; null when there is none. */
  @property({ attribute: false }) offer: Offer | null = null;
  /** Whose progress it is, and in which activity: what this browser keeps is kept under it. */
  owner = '';
  /** As the LMS gives it; empty without one. */
  learnerName = '';
  /** Whether the language that suits the learner did not arrive. */
  languageFailed = false;
  /** Whether the learner reads the first lesson already, as the build wrote it into the page. */
  opened = false;
  @state() private route: Route = { view: 'cover' };
  /** Whether everything was saved when the learner asked to leave; null before that. */
  @property({ attribute: false }) left: boolean | null = null;
  readonly #content = new Content(this);
  #unsubscribe = (): void => undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unsubscribe = this.session.subscribe(() => this.requestUpdate());
    window.addEventListener('hashchange', this.#onHashChange);
    this.#enter(readRoute(this.session.course, location.hash));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe();
    window.removeEventListener('hashchange', this.#onHashChange);
  }

  override render(): TemplateResult {
    const { course } = this.session;
    return shellTemplate({
      course,
      progress: outcome(course, this.session.state),
      tools: this.#content.showLater((later) => later.toolsOf(this, this.#content), NO_TOOLS),
      main: this.#view(this.route),
      navigation: this.#navigation(this.route),
      onSkip: (event) => this.#onSkip(event),
    });
  }

  #view(route: Route): unknown {
    if (route.view === 'cover') return coverTemplate(this.session.course, this.#start());
    if (route.view === 'lesson') return this.#lesson(route.id, route.block);
    return this.#content.showLater((later) => later.otherPage(this, this.#content, route));
  }

  #lesson(id: string, block: number | null): unknown {
    const { course, state } = this.session;
    const place = findLesson(course, id);
    if (!place) return nothing;
    const { bookmark } = state;
    const position = block ?? (bookmark?.view === 'lesson' && bookmark.id === id ? bookmark.position : 0);
    return this.#content.showLesson(
      place.section.id,
      id,
      (blocks) =>
        html`<course-lesson
            .place=${place}
            .blocks=${blocks}
            .progress=${state}
            .position=${position}
            @position-reached=${(event: PositionReached) =>
              this.session.dispatch({ type: 'position-reached', lesson: id, position: event.position })}
            @end-reached=${() => this.session.dispatch({ type: 'end-reached', lesson: id })}
            @activity-used=${(event: ActivityUsed) => this.session.dispatch({ type: 'activity-used', activity: `${id}/${event.block}` })}
          ></course-lesson>
          ${this.#content.showTools((tools) => tools.lessonNoteTemplate(id), nothing)}`,
    );
  }

  #start(): { href: string; continueAt: string | null } {
    const { course, state } = this.session;
    const [first] = pages(course);
    const { bookmark } = state;
    if (!bookmark) return { href: first ? addressOf(first) : '#/agenda', continueAt: null };
    const label =
      bookmark.view === 'lesson'
        ? findLesson(course, bookmark.id)?.label
        : findSection(course, bookmark.id)?.assessment?.title;
    return { href: addressOf(bookmark), continueAt: label ?? null };
  }

  #navigation(route: Route): TemplateResult {
    if (route.view !== 'lesson' && route.view !== 'assessment') return html``;
    const { previous, next } = neighbours(this.session.course, route);
    return html`<nav class="pager" aria-label=${msg('nav.next')}>
      ${previous ? html`<a class="button" rel="prev" href=${addressOf(previous)}>${msg('nav.previous')}</a>` : nothing}
      <a
        class="button ${route.view === 'lesson' ? 'button-primary' : ''}"
        rel="next"
        href=${next ? addressOf(next) : '#/result'}
        >${this.#nextLabel(next)}</a
      >
    </nav>`;
  }

  #nextLabel(next: Page | undefined): string {
    if (!next) return msg('nav.to-result');
    return next.view === 'assessment' ? msg('nav.to-assessment') : msg('nav.next-lesson');
  }

  protected override updated(changed: PropertyValues): void {
    // The view below has its heading once it has drawn itself too.
    setTimeout(() => this.#entitle());
    if (!changed.has('route')) return;
    // The page that the learner arrives on keeps the focus where the browser put it.
    const arriving = changed.get('route') === undefined;
    this.#content.whenShown(() => this.#land(arriving));
  }

  #entitle(): void {
    const { title } = this.session.course;
    const heading = this.querySelector('h1')?.textContent;
    document.title = heading && heading !== title ? `${heading} · ${title}` : title;
  }

  /** After a change of page the reading begins at its heading, for eyes and for assistive technology. */
  #land(arriving: boolean): void {
    if (this.route.view === 'glossary' && this.route.term !== null) {
      const term = this.querySelector<HTMLElement>(`#term-${CSS.escape(this.route.term)}`);
      term?.focus();
      return;
    }
    const { bookmark } = this.session.state;
    const isAt = this.route.view === 'lesson' ? this.route.block : null;
    const resumes =
      this.route.view === 'lesson' && (isAt ?? (bookmark?.view === 'lesson' ? bookmark.position : 0)) > 0;
    if (!arriving) this.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    if (!resumes && !this.opened) window.scrollTo(0, 0);
    this.opened = false;
    const bar = this.querySelector<HTMLElement>('.top');
    if (!arriving && bar) revealInLms(bar);
  }

  readonly #onHashChange = (): void => this.#enter(readRoute(this.session.course, location.hash));

  #enter(route: Route): void {
    this.route = route;
    if (route.view === 'lesson') this.session.dispatch({ type: 'lesson-opened', lesson: route.id });
    if (route.view === 'assessment') this.session.dispatch({ type: 'assessment-opened', section: route.id });
    // Who turns a page waits for this one, and not for the next.
    afterPaint(() => this.#content.prefetchAround(this.session.course, route));
  }

  #onSkip(event: Event): void {
    event.preventDefault();
    this.querySelector<HTMLElement>('main')?.focus();
  }
}

customElements.define('course-app', CourseApp);

declare global {
  interface HTMLElementTagNameMap {
    'course-app': CourseApp;
  }
}
