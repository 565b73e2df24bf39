import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { NoteTexts } from '../components/notes.ts';
import { richText } from '../components/rich-text.ts';
import { msg } from '../components/strings.ts';
import { directionIn } from '../components/untranslated.ts';
import { lessonPlaces } from '../core/find.ts';
import type { LessonPlace } from '../core/find.ts';
import type { CourseOutline, Parts } from '../model/outline.ts';

/**
 * All that the learner wrote, in the order of the course, to be read again and printed.
 * @param promptOf draws what a reflection of a lesson asks
 */
export function notesTemplate(
  course: CourseOutline,
  notes: NoteTexts,
  promptOf: (place: LessonPlace, reflection: string) => unknown,
): TemplateResult {
  const written = lessonPlaces(course).flatMap((place) => {
    const { lesson } = place;
    const texts = Object.entries(notes).filter(([name]) => name.split('/')[0] === lesson.id);
    return texts.length > 0 ? [{ place, texts }] : [];
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
      ({ place, texts }) =>
        html`<section>
          <h2><a href=${`#/lesson/${place.lesson.id}`}>${place.label} ${place.lesson.title}</a></h2>
          ${texts.map(([name, text]) => {
            const [, reflection] = name.split('/');
            if (reflection === '*') return html`<p class="marked">${msg('note.marked')}</p>`;
            return html`${reflection === undefined ? nothing : promptOf(place, reflection)}
              <p class="note-text">${text}</p>`;
          })}
        </section>`,
    )}
  </article>`;
}

/** What a reflection asks; nothing when the lesson does not hold it any more. */
export function promptTemplate(
  blocks: Parts['lessons'][string],
  id: string,
): TemplateResult | typeof nothing {
  const found = blocks.find((block) => block.kind === 'reflection' && block.id === id);
  if (found?.kind !== 'reflection') return nothing;
  return html`<p lang=${found.lang ?? nothing} dir=${directionIn(found.lang)}>${richText(found.prompt)}</p>`;
}
