import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LightElement } from '../components/light-element.ts';
import { allNotes, noteChanges, writeNote } from '../components/notes.ts';
import { msg } from '../components/strings.ts';

/** Room for the learner's own words under a lesson. What is typed is kept at once, in this browser only. */
export class LessonNote extends LightElement {
  /** What the note belongs to: the lesson's id. */
  @property() place = '';
  @state() private isKept = true;

  override connectedCallback(): void {
    super.connectedCallback();
    noteChanges.addEventListener('change', this.#onChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    noteChanges.removeEventListener('change', this.#onChange);
  }

  override render(): TemplateResult {
    const text = allNotes()[this.place] ?? '';
    return html`<details class="note" ?open=${text !== ''}>
      <summary>${msg('note.title')}</summary>
      <textarea
        rows="4"
        maxlength="5000"
        aria-label=${msg('note.title')}
        .value=${text}
        @input=${(event: Event) => {
          this.isKept = writeNote(this.place, (event.target as HTMLTextAreaElement).value);
        }}
      ></textarea>
      <p class="note-where" role="status">
        ${this.isKept ? msg('note.where') : html`<strong>${msg('note.not-kept')}</strong>`}
        ${text === '' ? nothing : html`<a href="#/notes">${msg('note.all')}</a>`}
      </p>
    </details>`;
  }

  readonly #onChange = (): void => this.requestUpdate();
}

customElements.define('lesson-note', LessonNote);

declare global {
  interface HTMLElementTagNameMap {
    'lesson-note': LessonNote;
  }
}
