import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from '../components/decorators.ts';
import { LightElement } from '../components/light-element.ts';
import { lead, msg } from '../components/strings.ts';
import { lessonPlaces } from '../core/find.ts';
import { isTaken, outcome, sectionProgress } from '../core/progress.ts';
import type { Outcome } from '../core/progress.ts';
import type { LearnerState } from '../core/state.ts';
import type { CourseOutline } from '../model/outline.ts';
import { assessmentNote, bestNote } from './assessment-note.ts';

/** Where the learner stands in the whole course, and what is still missing to complete and to pass it. */
export class CourseResult extends LightElement {
  @property({ attribute: false }) course!: CourseOutline;
  @property({ attribute: false }) progress!: LearnerState;

  override render(): TemplateResult {
    const reached = outcome(this.course, this.progress);
    const isAssessed = this.course.sections.some(({ assessment }) => assessment);
    return html`<article class="result">
      <h1 tabindex="-1">${msg('result.title')}</h1>
      <p class=${reached.score === null ? nothing : 'score'}>
        ${reached.score === null ? msg('result.none') : msg('result.score', { score: reached.score })}
      </p>
      <p class="verdict verdict-${reached.passed ? 'right' : 'partly'}">${this.#verdict(reached)}</p>
      ${reached.passed && !this.course.within ? html`<p><a class="button" href="#/certificate">${msg('tools.certificate')}</a></p>` : nothing}
      ${reached.passed || !isAssessed ? nothing : html`<p>${msg('result.pass-mark', { passing: this.course.passing })}</p>`}
      ${reached.completed ? nothing : this.#missing()}
      <ul class="result-sections">
        ${this.course.sections.map((section) => {
          const { done, of } = sectionProgress(section, this.progress);
          const taken = this.progress.assessments[section.id];
          const best = taken?.best ?? null;
          const passing = section.assessment?.passing ?? 0;
          return html`<li>
            <span class="result-title">${section.title}</span>
            <progress max=${of} value=${done} aria-label=${section.title}></progress>
            <span>${msg('agenda.progress', { done, of })}</span>
            ${
              section.assessment
                ? html`<a href=${`#/assessment/${section.id}`}
                    >${lead('agenda.assessment')}
                    ${best === null ? assessmentNote(taken, passing) : bestNote(best, passing)}</a
                  >`
                : nothing
            }
          </li>`;
        })}
      </ul>
    </article>`;
  }

  #verdict({ passed, failed, completed }: Outcome): string {
    if (passed) return msg('result.passed');
    if (failed) return msg('result.failed', { passing: this.course.passing });
    return completed ? msg('result.completed', { passing: this.course.passing }) : msg('result.open');
  }

  #missing(): TemplateResult {
    const lessons = lessonPlaces(this.course).filter(
      ({ lesson }) => this.progress.lessons[lesson.id] !== 'done',
    );
    const assessments = this.course.sections.filter(
      (section) => section.assessment && !isTaken(section, this.progress),
    );
    return html`<h2>${msg('result.missing')}</h2>
      <p>
        ${[
          ...(lessons.length > 0 ? [msg('result.missing-lessons', { n: lessons.length })] : []),
          ...(assessments.length > 0 ? [msg('result.missing-assessments', { n: assessments.length })] : []),
        ].join(' · ')}
      </p>
      <ul>
        ${lessons.map(({ lesson, label }) => html`<li><a href=${`#/lesson/${lesson.id}`}>${label} ${lesson.title}</a></li>`)}
        ${assessments.map((section) => html`<li><a href=${`#/assessment/${section.id}`}>${section.assessment?.title}</a></li>`)}
      </ul>`;
  }
}

customElements.define('course-result', CourseResult);

declare global {
  interface HTMLElementTagNameMap {
    'course-result': CourseResult;
  }
}
