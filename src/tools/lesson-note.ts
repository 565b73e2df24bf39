import { html } from 'lit';
import type { TemplateResult } from 'lit';
import '../components/note-field.ts';
import { allNotes } from '../components/notes.ts';
import { msg } from '../components/strings.ts';

/** Room for the learner's own words under a lesson; open where some stand already. */
export function lessonNoteTemplate(lesson: string): TemplateResult {
  return html`<details class="note" ?open=${lesson in allNotes()}>
    <summary>${msg('note.title')}</summary>
    <note-field .place=${lesson} .label=${msg('note.title')}></note-field>
  </details>`;
}
