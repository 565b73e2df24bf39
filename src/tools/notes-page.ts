import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { NoteTexts } from '../components/notes.ts';
import { msg } from '../components/strings.ts';
import { lessonPlaces } from '../core/find.ts';
import type { CourseOutline } from '../model/outline.ts';

/** All that the learner wrote, in the order of the course, to be read again and printed. */
export function notesTemplate(course: CourseOutline, notes: NoteTexts): TemplateResult {
  const written = lessonPlaces(course).flatMap(({ lesson, label }) => {
    const texts = Object.entries(notes).filter(([place]) => place.split('/')[0] === lesson.id);
    return texts.length > 0 ? [{ lesson, label, texts }] : [];
  });
  return html`<article class="notes">
    <h1 tabindex="-1">${msg('tools.notes')}</h1>
    <p class="note-where">${msg('note.where')}</p>
    ${
      written.length === 0
        ? html`<p>${msg('note.none')}</p>`
        : html`<p class="no-print">
            <button class="button" type="button" @click=${() => print()}>${msg('tools.print')}</button>
          </p>`
    }
    ${written.map(
      ({ lesson, label, texts }) =>
        html`<section>
          <h2><a href=${`#/lesson/${lesson.id}`}>${label} ${lesson.title}</a></h2>
          ${texts.map(([, text]) => html`<p class="note-text">${text}</p>`)}
        </section>`,
    )}
  </article>`;
}
