import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from './decorators.ts';
import { NotesElement } from './notes-element.ts';
import { allNotes, areNotesKept, writeNote } from './notes.ts';
import { msg } from './strings.ts';

/**
 * Room for the learner's own words. What is typed is kept at once, in this browser only: until it is known where, there
 * is nothing to type in. On paper the words stand in full.
 */
export class NoteField extends NotesElement {
  /** What the note belongs to: `lesson` or `lesson/block`. */
  @property() place = '';
  /** What the box is called. */
  @property() label = '';
  @state() private isKept = true;

  override render(): TemplateResult | typeof nothing {
    if (!areNotesKept()) return nothing;
    const text = allNotes()[this.place] ?? '';
    return html`${text === '' ? nothing : html`<p class="note-text note-on-paper">${text}</p>`}
      <textarea
        rows="4"
        maxlength="5000"
        aria-label=${this.label}
        .value=${text}
        @input=${(event: Event) => {
          this.isKept = writeNote(this.place, (event.target as HTMLTextAreaElement).value);
        }}
      ></textarea>
      <p class="note-where" role="status">
        ${this.isKept ? msg('note.where') : html`<strong>${msg('note.not-kept')}</strong>`}
        ${text === '' ? nothing : html`<a href="#/notes">${msg('note.all')}</a>`}
      </p>`;
  }
}

customElements.define('note-field', NoteField);

declare global {
  interface HTMLElementTagNameMap {
    'note-field': NoteField;
  }
}
