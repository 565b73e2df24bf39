import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from '../components/decorators.ts';
import { LightElement } from '../components/light-element.ts';
import { richText } from '../components/rich-text.ts';
import { msg } from '../components/strings.ts';
import { sectionNumber } from '../core/find.ts';
import { sectionProgress } from '../core/progress.ts';
import type { LearnerState } from '../core/state.ts';
import type { CourseOutline, LessonOutline, SectionOutline } from '../model/outline.ts';
import { assessmentNote } from './assessment-note.ts';

/** The other pages of the course, by the word for each: the second half of its name is the address. */
const MORE = [
  'agenda.result',
  'shelf.glossary',
  'shelf.references',
  'tools.notes',
  'tools.print',
  'tools.certificate',
  'tools.keyboard',
  'shelf.credits',
] as const;

/** The table of contents: every lesson and assessment with how far the learner has come. */
export class CourseAgenda extends LightElement {
  @property({ attribute: false }) course!: CourseOutline;
  @property({ attribute: false }) progress!: LearnerState;

  override render(): TemplateResult {
    return html`<article class="agenda">
      <h1 tabindex="-1">${msg('agenda.title')}</h1>
      ${this.course.sections.map((section) => this.#section(section, sectionNumber(this.course, section)))}
      <ul class="agenda-more">
        ${MORE.filter((word) => word !== 'tools.certificate' || !this.course.within).map(
          (word) => html`<li><a href=${`#/${word.split('.')[1]}`}>${msg(word)}</a></li>`,
        )}
      </ul>
    </article>`;
  }

  #section(section: SectionOutline, number: number): TemplateResult {
    const { done, of } = sectionProgress(section, this.progress);
    return html`<section class="agenda-section" aria-labelledby=${`agenda-${section.id}`}>
      <h2 id=${`agenda-${section.id}`}><span class="agenda-number">${number}</span> ${section.title}</h2>
      <p class="agenda-progress">
        <progress max=${of} value=${done} aria-label=${section.title}></progress>
        <span>${msg('agenda.progress', { done, of })}</span>
      </p>
      <details class="objectives">
        <summary>${msg('agenda.objectives')}</summary>
        <ul>
          ${section.objectives.map((objective) => html`<li>${richText(objective)}</li>`)}
        </ul>
      </details>
      <ol class="agenda-list">
        ${section.lessons.map((lesson, index) => this.#lesson(lesson, `${number}.${index + 1}`))}
        ${section.assessment ? this.#assessment(section) : nothing}
      </ol>
    </section>`;
  }

  #lesson(lesson: LessonOutline, label: string): TemplateResult {
    const status = this.progress.lessons[lesson.id] ?? 'new';
    const current = this.progress.bookmark?.view === 'lesson' && this.progress.bookmark.id === lesson.id;
    return html`<li class="agenda-item agenda-${status}">
      <a href=${`#/lesson/${lesson.id}`} aria-current=${current ? 'step' : nothing}>
        <span class="agenda-label">${label}</span>
        <span class="agenda-title">${lesson.title}</span>
        <span class="agenda-note"
          >${msg('app.minutes', { n: lesson.minutes })} · ${msg(`agenda.lesson-${status}`)}</span
        >
      </a>
    </li>`;
  }

  #assessment(section: SectionOutline): TemplateResult {
    const best = this.progress.assessments[section.id]?.best ?? null;
    const current = this.progress.bookmark?.view === 'assessment' && this.progress.bookmark.id === section.id;
    const passing = section.assessment?.passing ?? 0;
    const status = best === null ? 'new' : best < passing ? 'opened' : 'done';
    return html`<li class="agenda-item agenda-${status}">
      <a href=${`#/assessment/${section.id}`} aria-current=${current ? 'step' : nothing}>
        <span class="agenda-label" aria-hidden="true">✎</span>
        <span class="agenda-title">${section.assessment?.title}</span>
        <span class="agenda-note">${assessmentNote(this.progress.assessments[section.id], passing)}</span>
      </a>
    </li>`;
  }
}

customElements.define('course-agenda', CourseAgenda);

declare global {
  interface HTMLElementTagNameMap {
    'course-agenda': CourseAgenda;
  }
}
