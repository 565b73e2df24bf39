import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { logoTemplate } from '../components/logo.ts';
import { richText } from '../components/rich-text.ts';
import { msg } from '../components/strings.ts';
import type { CourseOutline } from '../model/outline.ts';

/** Where the cover's button leads. */
export interface CoverStart {
  readonly href: string;
  /** "2.3" when the learner has been here before. */
  readonly continueAt: string | null;
}

/**
 * The first page. The build renders it into `index.html`, so that it stands before any script runs;
 * the app renders it again with the learner's own starting place.
 */
export function coverTemplate(course: CourseOutline, start: CoverStart): TemplateResult {
  return html`<article class="cover">
    ${logoTemplate(course)}
    <h1 class="cover-title" tabindex="-1">${course.title}</h1>
    <div class="cover-summary">${richText(course.summary)}</div>
    <p class="cover-action">
      <a class="button button-primary" href=${start.href}
        >${start.continueAt === null ? msg('cover.start') : msg('cover.continue', { label: start.continueAt })}</a
      >
    </p>
    <dl class="facts">
      ${course.facts.map(
        ({ label, text }) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
    <h2>${msg('cover.agenda')}</h2>
    <ol class="cover-sections">
      ${(course.contents ?? course.sections).map(
        (section) =>
          html`<li>
            <span class="cover-section-title">${section.title}</span>
            <span class="cover-section-summary"
              >${section.summary === '' ? nothing : richText(section.summary)}</span
            >
          </li>`,
      )}
    </ol>
  </article>`;
}
