import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LightElement } from '../../components/light-element.ts';
import type { ReadResult } from '../protocol.ts';
import { ATTEMPT_CHOICES } from '../statistics/choose-attempt.ts';
import type { AttemptChoice } from '../statistics/choose-attempt.ts';
import { excelOf } from '../tables/excel.ts';
import { allTables } from './all-tables.ts';
import { CourseChosen, FilesGiven, StartOver } from './events.ts';
import type { ReviewContext } from './review-context.ts';
import { fileName, saveFile } from './save-file.ts';

/** Which course is shown, which attempt counts, and what can be done with all of it. */
export class CourseBar extends LightElement {
  @property({ attribute: false }) context: ReviewContext | null = null;
  @property({ attribute: false }) courses: ReadResult['courses'] = [];
  @property({ attribute: false }) chosen = 0;
  @property({ type: Boolean }) live = false;

  protected override render(): TemplateResult | typeof nothing {
    const { context } = this;
    if (!context) return nothing;
    const { words, analysis, course } = context;
    const { page } = words;
    return html`<div class="bar">
      <div>
        <p class="course-title">${course?.outline.title ?? (analysis.title || page.unnamedCourse)}</p>
        <p class="quiet">${course ? page.builtWith(course.outline.version) : page.otherCourse}</p>
      </div>
      <div class="choices">${this.#choices(context)} ${this.#actions(context)}</div>
    </div>`;
  }

  #choices({ words, analysis }: ReviewContext): TemplateResult {
    const { page } = words;
    return html`${
      this.courses.length > 1
        ? html`<label
            >${page.course}
            <select @change=${this.#onCourse}>
              ${this.courses.map(
                ({ title }, index) =>
                  html`<option value=${index} ?selected=${index === this.chosen}>
                    ${title || page.unnamedCourse}
                  </option>`,
              )}
            </select></label
          >`
        : nothing
    }
    ${
      analysis.learners.some(({ attempts }) => attempts > 1)
        ? html`<label
            >${page.choice}
            <select @change=${this.#onChoice}>
              ${ATTEMPT_CHOICES.map(
                (one) =>
                  html`<option value=${one} ?selected=${one === analysis.choice}>
                    ${page.choices[one]}
                  </option>`,
              )}
            </select></label
          >`
        : nothing
    }`;
  }

  #actions({ words: { page } }: ReviewContext): TemplateResult {
    return html`<span class="actions">
      ${
        this.live
          ? nothing
          : html`<label class="button file-button"
                >${page.addFiles}<input type="file" multiple @change=${this.#onAdd}
              /></label>
              <button type="button" class="button" @click=${() => this.dispatchEvent(new StartOver())}>
                ${page.startOver}
              </button>`
      }
      <button type="button" class="button" @click=${() => window.print()}>${page.print}</button>
      <button type="button" class="button" @click=${this.#onExport}>${page.exportAll}</button>
    </span>`;
  }

  readonly #onCourse = (event: Event): void => {
    this.#choose(Number((event.target as HTMLSelectElement).value), this.context?.analysis.choice ?? 'last');
  };

  readonly #onChoice = (event: Event): void => {
    this.#choose(this.chosen, (event.target as HTMLSelectElement).value as AttemptChoice);
  };

  #choose(course: number, choice: AttemptChoice): void {
    this.dispatchEvent(new CourseChosen(course, choice));
  }

  readonly #onAdd = (event: Event): void => {
    const { files } = event.target as HTMLInputElement;
    if (files && files.length > 0) this.dispatchEvent(new FilesGiven([...files]));
  };

  readonly #onExport = async (): Promise<void> => {
    const { context } = this;
    if (!context) return;
    const name = context.course?.outline.title ?? context.analysis.title;
    saveFile(fileName(name, 'xlsx'), await excelOf(allTables(context)));
  };
}

customElements.define('course-bar', CourseBar);

declare global {
  interface HTMLElementTagNameMap {
    'course-bar': CourseBar;
  }
}
