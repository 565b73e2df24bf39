import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LightElement } from '../../components/light-element.ts';
import type { Analyst } from '../analyst.ts';
import { courseIn, questionName, questionsInAll, questionsOf } from '../known-course.ts';
import type { KnownCourse } from '../known-course.ts';
import type { ReadResult } from '../protocol.ts';
import type { ReportFile } from '../reading/reading-context.ts';
import { formatOf } from '../words/format.ts';
import { LANGUAGES, WORDS } from '../words/languages.ts';
import type { ReviewLanguage } from '../words/languages.ts';
import type { PageWords } from '../words/words.ts';
import './course-bar.ts';
import { FilesGiven } from './events.ts';
import type { CourseChosen } from './events.ts';
import './learner-view.ts';
import { countOf, noticeList } from './notice-list.ts';
import { printedViews } from './printed-views.ts';
import type { ReviewContext } from './review-context.ts';
import { ReviewTasks } from './review-tasks.ts';
import { routeOf } from './route.ts';
import type { Route } from './route.ts';
import './start-view.ts';

/** The trainer's page: takes files in, has them read and analysed, and shows what came out. */
export class ReviewApp extends LightElement {
  @property({ attribute: false }) course: KnownCourse | null = null;
  @property({ attribute: false }) analyst: Analyst | null = null;
  @property() language: ReviewLanguage = 'es';
  /** What is read comes from a running LMS, and anew as it changes. */
  @property({ type: Boolean }) live = false;

  @state() private route: Route = { view: 'group' };
  @state() private isPrinting = false;

  readonly #tasks = new ReviewTasks(this, () => this.analyst);
  #context: ReviewContext | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.route = routeOf(location.hash);
    window.addEventListener('hashchange', this.#onHash);
    window.addEventListener('beforeprint', this.#onBeforePrint);
    window.addEventListener('afterprint', this.#onAfterPrint);
    window.addEventListener('dragover', this.#onDrag);
    window.addEventListener('drop', this.#onDrop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#onHash);
    window.removeEventListener('beforeprint', this.#onBeforePrint);
    window.removeEventListener('afterprint', this.#onAfterPrint);
    window.removeEventListener('dragover', this.#onDrag);
    window.removeEventListener('drop', this.#onDrop);
  }

  /** Reads files in place of those before. @param isQuiet leaves what is shown until the new is there */
  read(files: readonly ReportFile[], isQuiet = false): Promise<void> {
    return this.#tasks.read(files, isQuiet).then(() => this.#openLearner());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language')) {
      document.documentElement.lang = this.language;
      document.title = WORDS[this.language].page.title;
    }
    this.#context = this.#contextNow();
  }

  protected override render(): TemplateResult {
    const { page } = WORDS[this.language];
    const { failure, result } = this.#tasks;
    return html`<a class="skip" href="#main" @click=${this.#onSkip}>${page.skip}</a>
      <header class="top">
        <h1>${page.title}</h1>
        <label class="language"
          ><span class="visually-hidden">${page.language}</span>
          <select @change=${this.#onLanguage}>
            ${Object.entries(LANGUAGES).map(
              ([lang, name]) =>
                html`<option value=${lang} lang=${lang} ?selected=${lang === this.language}>${name}</option>`,
            )}
          </select></label
        >
      </header>
      <main id="main" tabindex="-1" @files-given=${this.#onFiles}>
        ${failure === '' ? nothing : html`<p class="failure" role="alert">${page.failed(failure)}</p>`}
        ${this.#progress(page)}
        ${
          result
            ? this.#results(result, page)
            : this.live
              ? nothing
              : html`<start-view .words=${page}></start-view>`
        }
      </main>`;
  }

  #progress(page: PageWords): TemplateResult | typeof nothing {
    const { progress } = this.#tasks;
    if (!progress) return nothing;
    return html`<div class="working">
      <label for="progress" role="status">${page.working[progress.stage]}</label>
      <progress id="progress" max="1" .value=${progress.share}></progress>
    </div>`;
  }

  #results({ notices }: ReadResult, page: PageWords): TemplateResult {
    const { files, result, course } = this.#tasks;
    const context = this.#context;
    return html`${
      context && result
        ? html`<course-bar
            .context=${context}
            .courses=${result.courses}
            .chosen=${course}
            ?live=${this.live}
            @course-chosen=${this.#onCourse}
            @start-over=${this.#onStartOver}
          ></course-bar>`
        : nothing
    }
    ${
      this.live
        ? html`<p class="quiet">${page.live}</p>`
        : html`<details class="read" ?open=${countOf(notices, 'error') > 0 || !context}>
            <summary>${page.notices(files.length, countOf(notices, 'doubt'))}</summary>
            ${noticeList(notices, WORDS[this.language], formatOf(this.language), this.#nameOfQuestion)}
          </details>`
    }
    ${context ? this.#views(context) : this.live ? nothing : html`<start-view .words=${page}></start-view>`}`;
  }

  #views(context: ReviewContext): TemplateResult {
    const { views } = context.words.page;
    if (this.isPrinting) return printedViews(context);
    const { view } = this.route;
    const current = view === 'question' ? 'questions' : view === 'learner' ? 'group' : view;
    return html`<nav class="views" aria-label=${views.label}>
        ${(['group', 'questions', 'objectives'] as const).map(
          (one) =>
            html`<a href=${`#${one}`} aria-current=${one === current ? 'page' : nothing}>${views[one]}</a>`,
        )}
      </nav>
      ${this.#view(context)}`;
  }

  #view(context: ReviewContext): TemplateResult {
    const { route } = this;
    switch (route.view) {
      case 'group':
        return html`<group-view .context=${context}></group-view>`;
      case 'questions':
        return html`<questions-view .context=${context}></questions-view>`;
      case 'objectives':
        return html`<objectives-view .context=${context}></objectives-view>`;
      case 'question':
        return html`<question-view .context=${context} question=${route.key}></question-view>`;
      case 'learner':
        return html`<learner-view
          .context=${context}
          learner=${route.key}
          .attempts=${this.#tasks.attempts}
        ></learner-view>`;
    }
  }

  #contextNow(): ReviewContext | null {
    const { analysis } = this.#tasks;
    if (!analysis || !this.course) return null;
    const held = this.#context;
    const words = WORDS[this.language];
    if (held?.analysis === analysis && held.words === words && held.isPrinting === this.isPrinting)
      return held;
    const course = analysis.isKnown ? courseIn(this.course, this.language) : null;
    return {
      words,
      format: formatOf(this.language),
      analysis,
      course,
      questions: course ? questionsOf(course) : new Map(),
      spoken: analysis.isKnown ? questionsInAll(this.course) : new Map(),
      isPrinting: this.isPrinting,
    };
  }

  /** Notices speak of all courses that were read, whichever of them is shown. */
  readonly #nameOfQuestion = (id: string): string => {
    const isRead = this.#tasks.result?.courses.some(({ isKnown }) => isKnown);
    return this.course && isRead ? questionName(questionsOf(courseIn(this.course, this.language)), id) : id;
  };

  async #openLearner(): Promise<void> {
    if (this.route.view === 'learner') await this.#tasks.openLearner(this.route.key);
  }

  readonly #onHash = async (): Promise<void> => {
    if (location.hash === '#main') return;
    this.route = routeOf(location.hash);
    await this.#openLearner();
    await this.updateComplete;
    // Reading goes on at the head of the new view.
    await new Promise((resolve) => setTimeout(resolve));
    const target = this.querySelector<HTMLElement>('[data-focus]') ?? this.querySelector<HTMLElement>('main');
    target?.focus({ preventScroll: false });
    if (this.route.view === 'question' || this.route.view === 'learner') target?.scrollIntoView();
  };

  readonly #onSkip = (event: Event): void => {
    event.preventDefault();
    this.querySelector<HTMLElement>('main')?.focus();
  };

  readonly #onLanguage = (event: Event): void => {
    this.language = (event.target as HTMLSelectElement).value as ReviewLanguage;
  };

  readonly #onFiles = async ({ files }: FilesGiven): Promise<void> => {
    const added = await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    await this.read([...this.#tasks.files, ...added]);
  };

  readonly #onCourse = async ({ course, choice }: CourseChosen): Promise<void> => {
    await this.#tasks.show(course, choice);
    await this.#openLearner();
  };

  readonly #onStartOver = (): void => {
    this.#tasks.startOver();
    location.hash = '';
  };

  readonly #onBeforePrint = (): void => {
    this.isPrinting = true;
  };

  readonly #onAfterPrint = (): void => {
    this.isPrinting = false;
  };

  readonly #onDrag = (event: DragEvent): void => {
    if (!this.live) event.preventDefault();
  };

  readonly #onDrop = (event: DragEvent): void => {
    if (this.live) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) void this.#onFiles(new FilesGiven(files));
  };
}

customElements.define('review-app', ReviewApp);

declare global {
  interface HTMLElementTagNameMap {
    'review-app': ReviewApp;
  }
}
