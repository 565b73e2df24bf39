import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { logoTemplate } from '../components/logo.ts';
import { msg } from '../components/strings.ts';
import { outcome } from '../core/progress.ts';
import type { LearnerState } from '../core/state.ts';
import type { CourseOutline } from '../model/outline.ts';

/**
 * A sheet to print, with the course's logo, that says what the learner reached; who has not reached it yet is told what is missing.
 * @param learnerName as the LMS gives it; empty without one: there is a line to write it on
 * @param today the day that stands on it: the course keeps no dates
 */
export function certificateTemplate(
  course: CourseOutline,
  progress: LearnerState,
  learnerName: string,
  today: Date,
): TemplateResult {
  const { completed, passed, score } = outcome(course, progress);
  if (!passed && !(completed && course.sections.every(({ assessment }) => assessment === null)))
    return html`<article>
      <h1 tabindex="-1">${msg('tools.certificate')}</h1>
      <p>${msg('certificate.not-yet')} <a href="#/result">${msg('agenda.result')}</a></p>
    </article>`;
  const name = asSpoken(learnerName);
  // The United Nations write British English, and a browser takes "en" for American.
  const locale = course.lang === 'en' ? 'en-GB' : course.lang;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(today);
  return html`<article class="certificate">
      ${logoTemplate(course)}
      <h1 tabindex="-1">${msg('tools.certificate')}</h1>
      <p class="certificate-name">${name === '' ? html`<span class="certificate-line"></span>` : name}</p>
      <p>${msg('certificate.has-done')}</p>
      <p class="certificate-course">${course.title}</p>
      ${score === null ? nothing : html`<p>${msg('certificate.score', { score })}</p>`}
      <p>${date}</p>
      <p class="certificate-issuer">${msg('certificate.issuer', { version: course.version })}</p>
    </article>
    <p class="no-print certificate-print">
      <button class="button button-primary" type="button" @click=${() => print()}>
        ${msg('tools.print')}
      </button>
    </p>`;
}

/** `Pérez, Ana` → `Ana Pérez`: SCORM writes the last name first. */
export function asSpoken(name: string): string {
  const [last = '', first = '', ...more] = name.split(',').map((part) => part.trim());
  return more.length > 0 || first === '' ? name.trim().replace(/,$/, '') : `${first} ${last}`.trim();
}
