import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { blockTemplate } from '../blocks/draw-block.ts';
import type { NoteTexts } from '../components/notes.ts';
import { msg } from '../components/strings.ts';
import { directionIn, untranslatedNote } from '../components/untranslated.ts';
import { lessonPlaces } from '../core/find.ts';
import type { CourseOutline, Parts } from '../model/outline.ts';

/**
 * The lessons of the course, or of one section, one after the other as they go on paper: everything that opens is open.
 * @param lessons the texts of each section, by section id
 */
export function printTemplate(
  course: CourseOutline,
  section: string | null,
  lessons: Readonly<Record<string, Parts['lessons']>>,
  notes: NoteTexts,
): TemplateResult {
  const places = lessonPlaces(course).filter((place) => section === null || place.section.id === section);
  // Elements draw themselves after the page: what they hold that opens is opened then.
  setTimeout(openAll);
  return html`<article class="printout">
    <header class="no-print">
      <h1 tabindex="-1">${msg('tools.print')}</h1>
      <p>${msg('print.help')}</p>
      <p>
        <button class="button button-primary" type="button" @click=${() => print()}>
          ${msg('tools.print')}
        </button>
      </p>
      ${course.within ? nothing : partsTemplate(course, section)}
    </header>
    <p class="printout-course">${course.within?.title ?? course.title}</p>
    ${places.map(
      ({ section: { id, title }, lesson, label }) =>
        html`<section class="printout-lesson">
          <p class="lesson-section">${title}</p>
          <h2>${label} ${lesson.title}</h2>
          ${lessons[id]?.[lesson.id]?.map(
            (block) =>
              html`<div
                class="block block-${block.kind}"
                lang=${block.lang ?? nothing}
                dir=${directionIn(block.lang)}
              >
                ${untranslatedNote(block.lang)}${block.kind === 'scenario' ? html`<block-scenario whole .block=${block}></block-scenario>` : blockTemplate(block, lesson.id)}
              </div>`,
          )}
          ${notesUnder(lesson.id, lessons[id]?.[lesson.id], notes).map((text) => html`<p class="note-text">${text}</p>`)}
        </section>`,
    )}
  </article>`;
}

/** Choosing one section, or all of them. */
function partsTemplate(course: CourseOutline, section: string | null): TemplateResult {
  return html`<ul class="print-parts">
    <li><a href="#/print" aria-current=${section === null ? 'page' : nothing}>${msg('print.all')}</a></li>
    ${course.sections.map(
      ({ id, title }) =>
        html`<li>
          <a href=${`#/print/${id}`} aria-current=${section === id ? 'page' : nothing}>${title}</a>
        </li>`,
    )}
  </ul>`;
}

/** The learner's notes on a lesson that do not stand in its text, where those on its reflections are. */
function notesUnder(lesson: string, blocks: Parts['lessons'][string] = [], notes: NoteTexts): string[] {
  const inText = blocks.flatMap((block) => (block.kind === 'reflection' ? [`${lesson}/${block.id}`] : []));
  return Object.entries(notes).flatMap(([place, text]) =>
    // A bookmark is kept among the notes, and is no text.
    place.split('/')[0] === lesson && place !== `${lesson}/*` && !inText.includes(place) ? [text] : [],
  );
}

function openAll(): void {
  for (const one of document.querySelectorAll<HTMLDetailsElement>('.printout details')) one.open = true;
  // A closed list would print the one line that it shows: the style sheet writes all of them once under their question.
  for (const list of document.querySelectorAll<HTMLSelectElement>('.printout select'))
    list.closest('.parts')?.setAttribute(
      'data-choices',
      [...list.options]
        .slice(1)
        .map(({ text }) => text)
        .join(' · '),
    );
}
